import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

const none = { covered: 0, of: 1, percent: 0, with: [], without: [{ region: '510112', name: '龙泉驿区', committees: [] }] };

test('the figure of coverage opens the list of places behind it', async () => {
  server.use(
    http.get('/api/committees/coverage', () =>
      HttpResponse.json({
        province: '510000',
        regions: {
          covered: 1,
          of: 2,
          percent: 50,
          with: [{ region: '510100', name: '成都市', committees: ['mc-510100'] }],
          without: [{ region: '510300', name: '自贡市', committees: [] }],
        },
        strongIpCounties: none,
        mark: 'CHECK',
        source: '强县名单',
      }),
    ),
  );
  openPage('/coverage', HOLDER);
  const regions = within(await screen.findByRole('region', { name: '市州（区县）' }));
  expect(regions.getByText('市州（区县） 1 / 2')).toBeInTheDocument();
  expect(regions.getByRole('link', { name: 'mc-510100' })).toHaveAttribute('href', '/committees/mc-510100');
  expect(regions.getByText('自贡市')).toBeInTheDocument();
  expect(screen.getByText('强县名单 · 名单待核实')).toBeInTheDocument();
});
