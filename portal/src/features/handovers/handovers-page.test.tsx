import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const FILE = {
  what: 'FILE',
  stage: 'DELIVERED',
  from: 'mr-510100',
  to: 'ps-510100',
  since: '2026-06-10T08:00:00Z',
  resource: 'referrals',
  id: 'r-1',
  number: 'SC-RF-2026-000001',
  title: '某酒业 涉嫌销售假冒注册商标的商品罪',
  state: 'SENT',
  due: '2026-06-11T08:00:00Z',
};
const CASE = {
  ...FILE,
  what: 'CASE',
  stage: 'SENT',
  to: 'mr-510104',
  since: '2026-06-09T08:00:00Z',
  resource: 'cases',
  id: 'c-1',
  number: 'SC-CA-2026-000002',
  title: '云溪春 · 某公司',
  due: '2999-06-11T08:00:00Z',
};
const LEAD = { ...CASE, what: 'COMPLAINT', since: '2026-06-08T08:00:00Z', resource: 'complaints', id: 'p-1', number: 'SC-CP-2026-000003' };

function answering(undelivered: Record<'referral' | 'case', number>) {
  for (const [service, items] of [
    ['referral', [FILE]],
    ['case', [CASE, LEAD]],
  ] as const) {
    server.use(
      http.get(`/api/${service}/handovers`, () => HttpResponse.json({ items })),
      http.get(`/api/${service}/handovers/undelivered`, () =>
        HttpResponse.json({ undelivered: undelivered[service], repaired: 0, checkedAt: '2026-06-10T09:00:00Z' }),
      ),
    );
  }
}

test('shows files, cases and submissions under way, the longest first, each with its place', async () => {
  answering({ referral: 0, case: 0 });
  openPage('/handovers', OFFICER);
  expect(await screen.findByRole('link', { name: /SC-CA-2026-000002/ })).toHaveAttribute('href', '/cases/c-1');
  expect(await screen.findByRole('link', { name: /SC-RF-2026-000001/ })).toHaveAttribute('href', '/referrals/r-1');
  expect(await screen.findByText('全部送达：没有发出后未到达的交接')).toBeInTheDocument();
  const links = screen.getAllByRole('link', { name: /SC-(CA|RF|CP)-/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/complaints/p-1', '/cases/c-1', '/referrals/r-1']);
});

test('adds up what did not arrive, and says it loudly', async () => {
  answering({ referral: 3, case: 1 });
  openPage('/handovers', OFFICER);
  expect(await screen.findByText('发出后未证明到达的交接：4')).toBeInTheDocument();
});
