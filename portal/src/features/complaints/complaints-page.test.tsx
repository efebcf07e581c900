import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { complaintPage, complaintSummary } from '../../test/samples/complaint';
import { server } from '../../test/server';

test('filters by state and search, in the address and in the question to the server', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/complaints', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(`${query.get('state') ?? ''}|${query.get('q') ?? ''}|${query.get('sort') ?? ''}`);
      return HttpResponse.json(query.get('q') === '云溪' ? { items: [complaintSummary], next: null } : complaintPage);
    }),
  );
  const { user } = openPage('/complaints', OFFICER);
  expect(await screen.findByRole('link', { name: 'SC-CP-2026-000041' })).toBeInTheDocument();
  await user.type(screen.getByLabelText('按编号或名称搜索'), '云溪{Enter}');
  expect(await screen.findByText('已显示全部 1 条')).toBeInTheDocument();
  await user.click(screen.getByLabelText('状态'));
  await user.click(await screen.findByTitle('已受理'));
  await screen.findByRole('link', { name: 'SC-CP-2026-000042' });
  expect(asked).toEqual(['||-created', '|云溪|-created', 'ACCEPTED|云溪|-created']);
});

test('loads page after page by the cursor of the last', async () => {
  server.use(
    http.get('/api/complaints', ({ request }) =>
      new URL(request.url).searchParams.get('after') === 'c1'
        ? HttpResponse.json({ items: [{ ...complaintSummary, id: 'b', number: 'SC-CP-2026-000002' }], next: null })
        : HttpResponse.json({ items: [complaintSummary], next: 'c1' }),
    ),
  );
  const { user } = openPage('/complaints', OFFICER);
  await user.click(await screen.findByRole('button', { name: '加载更多' }));
  expect(await screen.findByRole('link', { name: 'SC-CP-2026-000002' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'SC-CP-2026-000042' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '加载更多' })).not.toBeInTheDocument();
});

test('says that nothing matches, and that nothing is there', async () => {
  server.use(http.get('/api/complaints', () => HttpResponse.json({ items: [], next: null })));
  openPage('/complaints?q=none', OFFICER);
  expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument();
});
