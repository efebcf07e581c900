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
  referralId: 'r-1',
  number: 'SC-RF-2026-000001',
  title: '某酒业 涉嫌销售假冒注册商标的商品罪',
  state: 'SENT',
};
const CASE = {
  id: 'c-1',
  number: 'SC-CA-2026-000002',
  state: 'INVESTIGATING',
  title: '云溪春 · 某公司',
  fields: { handover: 'SENT', handoverFrom: 'mr-510100', handoverTo: 'mr-510104', handoverSince: '2026-06-09T08:00:00Z' },
};

function answering(undelivered: number) {
  server.use(
    http.get('/api/referral/handovers', () => HttpResponse.json({ items: [FILE] })),
    http.get('/api/referral/handovers/undelivered', () =>
      HttpResponse.json({ undelivered, repaired: 0, checkedAt: '2026-06-10T09:00:00Z' }),
    ),
    http.get('/api/cases', ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.get('handover') === 'SENT' ? [CASE] : [], next: null }),
    ),
  );
}

test('shows files and cases under way, the longest first, each with its place', async () => {
  answering(0);
  openPage('/handovers', OFFICER);
  expect(await screen.findByRole('link', { name: /SC-CA-2026-000002/ })).toHaveAttribute('href', '/cases/c-1');
  expect(await screen.findByRole('link', { name: /SC-RF-2026-000001/ })).toHaveAttribute('href', '/referrals/r-1');
  expect(await screen.findByText('全部送达：没有发出后未到达的案卷')).toBeInTheDocument();
  const links = screen.getAllByRole('link', { name: /SC-(CA|RF)-/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/cases/c-1', '/referrals/r-1']);
});

test('says loudly that files did not arrive', async () => {
  answering(3);
  openPage('/handovers', OFFICER);
  expect(await screen.findByText('发出后未证明到达的案卷：3')).toBeInTheDocument();
});
