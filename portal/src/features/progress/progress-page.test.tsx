import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

test('follows a submission by its receipt without sending a token', async () => {
  let authorization: string | null = 'none yet';
  server.use(
    http.post('/api/public/progress', async ({ request }) => {
      authorization = request.headers.get('Authorization');
      expect(await request.json()).toEqual({ number: 'SC-CP-2026-000042', code: 'K7QX' });
      return HttpResponse.json({
        number: 'SC-CP-2026-000042',
        state: 'ACCEPTED',
        agency: '成都市市场监督管理局',
        receivedOn: '2026-06-01',
        steps: [{ on: '2026-06-03', zh: '已受理', en: 'Accepted' }],
      });
    }),
  );
  const { user } = openPage('/progress', HOLDER);
  await user.type(await screen.findByLabelText('回执编号'), ' SC-CP-2026-000042 ');
  await user.type(screen.getByLabelText('查询码'), 'K7QX');
  await user.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText(/2026-06-03/)).toHaveTextContent('已受理');
  expect(authorization).toBeNull();
});

test('says the same of an unknown number and a wrong code', async () => {
  server.use(http.post('/api/public/progress', () => HttpResponse.json({ status: 404, code: 'request.not-found' }, { status: 404 })));
  const { user } = openPage('/progress', HOLDER);
  await user.type(await screen.findByLabelText('回执编号'), 'X');
  await user.type(screen.getByLabelText('查询码'), 'Y');
  await user.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没有查到');
});
