import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const PROCURATOR = { ...OFFICER, agency: 'pp-510100', agencyType: 'PROCURATORATE', roles: ['procurator'] };

test('opens the list behind each figure, and says the picture in words', async () => {
  server.use(
    http.get('/api/procuratorate/overview', () =>
      HttpResponse.json({
        region: '510100',
        figures: [
          { name: 'unreferred', title: { zh: '应移送未移送', en: 'Unreferred' }, count: 3, list: '/api/procuratorate/cases?unreferred=true' },
          { name: 'referrals', title: { zh: '移送案件', en: 'Referrals' }, count: 1250, list: '/api/referrals?region=510100' },
        ],
      }),
    ),
    http.get('/api/procuratorate/overdue', () =>
      HttpResponse.json({
        items: [{ resource: 'criminal-referral', id: 'r7', number: 'SC-RF-2026-000007', title: '云溪春', state: 'SENT', due: '2026-01-01T16:00:00Z' }],
        next: null,
      }),
    ),
  );
  openPage('/procuratorate', PROCURATOR);
  expect(await screen.findByRole('link', { name: '打开清单 应移送未移送' })).toHaveAttribute('href', '/case-watch?unreferred=true');
  expect(screen.getByRole('link', { name: '打开清单 移送案件' })).toHaveAttribute('href', '/referrals?region=510100');
  expect(await screen.findByRole('img', { name: /应移送未移送 3，移送案件 1250/ })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'SC-RF-2026-000007' })).toHaveAttribute('href', '/referrals/r7');
});
