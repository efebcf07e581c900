import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

test('finds rules and previews what a change of the law does', async () => {
  server.use(
    http.get('/api/law/rules', () =>
      HttpResponse.json({ items: [{ id: 'CASE-20', part: '1.3 Enforcement case', step: 'Decide', source: '行政处罚法 57, 60' }] }),
    ),
    http.get('/api/law/preview', ({ request }) => {
      expect(new URL(request.url).searchParams.get('on')).toBe('2027-01-01');
      return HttpResponse.json({
        on: '2027-01-01',
        examined: 1,
        items: [
          {
            id: '00000000-0000-4000-8000-000000000001',
            number: 'SC-CA-2026-000042',
            title: '岷岭春',
            state: 'INVESTIGATING',
            changes: [{ about: { zh: '罚款', en: 'Fine' }, now: '商标法(2019) 第60条', then: '商标法(2026) 第74条' }],
          },
        ],
        next: null,
      });
    }),
  );
  const { user } = openPage('/law', OFFICER);
  expect(await screen.findByText('CASE-20')).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: '修法影响预览' }));
  await user.click(await screen.findByRole('button', { name: '预览' }));
  expect(await screen.findByText('商标法(2026) 第74条')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'SC-CA-2026-000042' })).toHaveAttribute('href', '/cases/00000000-0000-4000-8000-000000000001');
});
