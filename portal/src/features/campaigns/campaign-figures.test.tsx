import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const campaign = {
  id: 'c1',
  number: 'SC-CG-2026-000001',
  state: 'OPEN',
  revision: 1,
  allowedActions: [],
  clocks: [],
  name: '春雷行动',
  kind: 'SPRING_THUNDER',
  organiser: 'mr-510000',
};

test('leads from each figure to the cases that it counts', async () => {
  let asked = '';
  server.use(
    http.get('/api/campaigns/c1', () => HttpResponse.json(campaign)),
    http.get('/api/campaigns/c1/timeline', () => HttpResponse.json([])),
    http.get('/api/campaigns/c1/figures', () =>
      HttpResponse.json({
        campaign: 'c1',
        figures: [
          { name: 'cases', title: { zh: '案件数', en: 'Cases' }, unit: 'COUNT', value: '12', behind: '/api/campaign-cases?state=COLLECTED&campaign=c1' },
          { name: 'value', title: { zh: '案值', en: 'Value' }, unit: 'YUAN', value: '380000.00', behind: '/api/campaign-cases?state=COLLECTED&campaign=c1' },
          { name: 'referred', title: { zh: '移送公安', en: 'Referred' }, unit: 'COUNT', value: '3', behind: '/api/campaign-cases?state=COLLECTED&campaign=c1&referred=yes' },
        ],
      }),
    ),
    http.get('/api/campaign-cases', ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json({
        items: [{ id: 'm1', number: 'SC-CA-2026-000042', state: 'COLLECTED', title: 'SC-CA-2026-000042', revision: 1, fields: { value: '120000.00' } }],
        next: null,
      });
    }),
  );
  const { user } = openPage('/campaigns/c1', OFFICER);
  const figures = await screen.findByRole('region', { name: '成果数据' });
  expect(await within(figures).findByText('380,000.00', { exact: false })).toBeVisible();
  await user.click(await within(figures).findByRole('link', { name: /移送公安/ }));
  expect((await screen.findAllByText('SC-CA-2026-000042'))[0]).toBeVisible();
  const query = new URLSearchParams(asked);
  expect(query.get('campaign')).toBe('c1');
  expect(query.get('referred')).toBe('yes');
});
