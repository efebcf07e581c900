import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const alarm = (id: string, state: string, due: string, resource = 'case') => ({
  id,
  number: `SC-${id}`,
  state,
  title: '云溪春',
  fields: { record: `r-${id}`, resource, rule: 'CASE-11', level: state, due, agency: 'mr-510100' },
});

const page = (items: object[]) => HttpResponse.json({ items, next: null });

test('puts the missed periods of all services first and leads to the record', async () => {
  server.use(
    http.get('/api/case/clock-alarms', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return page(state === 'YELLOW' ? [alarm('y', 'YELLOW', '2026-12-01T16:00:00Z')] : []);
    }),
    http.get('/api/mediation/clock-alarms', () => page([])),
    http.get('/api/referral/clock-alarms', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return page(state === 'RED' ? [alarm('r', 'RED', '2026-12-02T16:00:00Z', 'criminal-referral')] : []);
    }),
  );
  openPage('/alarms', OFFICER);
  expect(await screen.findByRole('link', { name: /SC-r/ })).toHaveAttribute('href', '/referrals/r-r');
  expect(await screen.findByRole('link', { name: /SC-y/ })).toHaveAttribute('href', '/cases/r-y');
  const rows = screen.getAllByRole('row').slice(1).filter((row) => within(row).queryByRole('link') !== null);
  expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(['红色预警', '黄色预警']);
  await waitFor(() => expect(screen.getAllByText('成都市市场监督管理局').length).toBeGreaterThan(1));
});
