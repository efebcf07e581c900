import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

const one = {
  id: 't1',
  agency: '成都市市场监督管理局',
  rightKind: 'TRADEMARK',
  year: 2026,
  title: '某公司售假案',
  facts: '某公司销售假酒。',
  significance: '保护老字号。',
  publishedOn: '2026-06-01',
};

test('shows published cases without sending a token, and more of them when asked', async () => {
  const tokens: (string | null)[] = [];
  server.use(
    http.get('/api/public/typical-cases', ({ request }) => {
      tokens.push(request.headers.get('Authorization'));
      const after = new URL(request.url).searchParams.get('after');
      return after === null
        ? HttpResponse.json({ items: [one], next: 'p2' })
        : HttpResponse.json({ items: [{ ...one, id: 't2', title: '某厂侵权案' }], next: null });
    }),
  );
  const { user } = openPage('/published-cases', HOLDER);
  const card = await screen.findByRole('region', { name: '某公司售假案' });
  expect(within(card).getByText('注册商标专用权')).toBeVisible();
  expect(within(card).getByText('保护老字号。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '更多' }));
  expect(await screen.findByRole('region', { name: '某厂侵权案' })).toBeVisible();
  expect(tokens).toEqual([null, null]);
});

test('says so when nothing is published', async () => {
  server.use(http.get('/api/public/typical-cases', () => HttpResponse.json({ items: [], next: null })));
  openPage('/published-cases', HOLDER);
  expect(await screen.findByText('暂无发布的典型案例')).toBeVisible();
});
