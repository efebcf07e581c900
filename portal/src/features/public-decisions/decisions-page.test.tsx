import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

const SHOWN = {
  id: '00000000-0000-4000-8000-000000000001',
  documentNumber: '成市监罚〔2026〕1号',
  agency: '成都市市场监督管理局',
  parties: ['成都某商贸有限公司'],
  violation: '销售侵犯注册商标专用权的商品',
  fine: '5000.00',
  publishedOn: '2026-06-10',
};

test('shows a published decision without sending a token', async () => {
  let authorization: string | null = 'none yet';
  server.use(
    http.get('/api/public/decisions', ({ request }) => {
      authorization = request.headers.get('Authorization');
      return HttpResponse.json({ items: [SHOWN], next: null });
    }),
    http.get('/api/public/decisions/:id', () => HttpResponse.json({ ...SHOWN, sanctions: ['STOP_ORDER'], summary: '罚款5000元' })),
  );
  const { user } = openPage('/decisions', HOLDER);
  await user.click(await screen.findByRole('button', { name: /成市监罚〔2026〕1号/ }));
  await waitFor(() => {
    expect(screen.getByText('责令停止违法行为')).toBeInTheDocument();
    expect(screen.getByText('罚款5000元')).toBeInTheDocument();
  });
  expect(authorization).toBeNull();
});

test('says why a decision is no longer shown', async () => {
  server.use(
    http.get('/api/public/decisions', () => HttpResponse.json({ items: [SHOWN], next: null })),
    http.get('/api/public/decisions/:id', () =>
      HttpResponse.json({ id: SHOWN.id, agency: SHOWN.agency, withdrawn: { on: '2026-07-01', reason: '复议决定撤销' } }),
    ),
  );
  const { user } = openPage('/decisions', HOLDER);
  await user.click(await screen.findByRole('button', { name: /成市监罚/ }));
  await waitFor(() => {
    expect(screen.getByRole('alert')).toHaveTextContent('复议决定撤销');
  });
});
