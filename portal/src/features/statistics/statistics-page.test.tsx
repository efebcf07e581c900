import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const SUPERVISOR = { ...OFFICER, agency: 'mr-510000', region: '510000', roles: ['supervisor'] };

const metric = (id: string, zh: string, unit: string, record: string) => ({
  id,
  name: { zh, en: id },
  definition: { zh: `${zh}口径`, en: id },
  unit,
  record,
  source: 'FilingApproved',
  plan: 'CASE-03; REQ-25',
});

const place = (code: string, name: string, codeToBeConfirmed = false) => ({ code, name, codeToBeConfirmed });
const part = (value: string, rest: object) => ({ figure: { count: Number(value), value }, list: `/api/case/figures/records?metric=cases-filed&part=${value}`, ...rest });

function answering() {
  const asked: URL[] = [];
  server.use(
    http.get('/api/case/figures/dictionary', () =>
      HttpResponse.json({ version: 1, scope: '510000', items: [metric('cases-filed', '立案', 'RECORDS', 'case'), metric('fine-sum', '罚款金额', 'YUAN', 'case')] }),
    ),
    http.get('/api/referral/figures/dictionary', () =>
      HttpResponse.json({ version: 1, scope: '510000', items: [metric('clocks-overdue', '超期期限', 'RECORDS', 'clock-alarm')] }),
    ),
    http.get('/api/mediation/figures/dictionary', () => HttpResponse.json({ version: 1, scope: '510000', items: [] })),
    http.get('/api/case/figures', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({
        version: 1,
        metric: 'cases-filed',
        unit: 'RECORDS',
        from: '2026-05',
        to: '2026-06',
        region: place('510000', '四川省'),
        total: { count: 9, value: '9' },
        list: '/api/case/figures/records?metric=cases-filed',
        months: [part('4', { month: '2026-05' }), part('5', { month: '2026-06' })],
        regions: [part('2', { region: place('510000', '四川省') }), part('7', { region: place('510100', '成都市') })],
        rights: [part('9', { right: 'TRADEMARK' })],
        cells: [
          part('4', { month: '2026-05', region: place('510100', '成都市') }),
          part('2', { month: '2026-06', region: place('510000', '四川省') }),
          part('3', { month: '2026-06', region: place('510100', '成都市') }),
        ],
      });
    }),
    http.get('/api/case/figures/records', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({
        items: [{ id: 'c1', number: 'SC-CA-2026-000042', state: 'INVESTIGATING', title: '云溪春', fields: {} }],
        next: null,
      });
    }),
  );
  return asked;
}

test('shows a figure by region and month, and each number opens its records', async () => {
  const asked = answering();
  const { user } = openPage('/statistics?region=510000', SUPERVISOR);
  await user.click(await screen.findByRole('button', { name: '打开 成都市 2026-06 的记录' }));
  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByRole('link', { name: 'SC-CA-2026-000042' })).toHaveAttribute('href', '/cases/c1');
  expect(asked[0]?.searchParams.get('region')).toBe('510000');
  expect(asked.at(-1)?.searchParams.get('part')).toBe('3');
  expect(screen.getByText('四川省本级')).toBeInTheDocument();
  expect(screen.getByText(/立案口径/)).toBeInTheDocument();
});

test('exports what is shown', async () => {
  answering();
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = openPage('/statistics', SUPERVISOR);
  await user.click(await screen.findByRole('button', { name: '导出 CSV' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = await contentOf(saved[0]);
  expect(text).toContain('"地区","2026-05","2026-06","合计"');
  expect(text).toContain('"成都市","4","3","7"');
  expect(text).toContain('"合计","4","5","9"');
});

/** The mock browser's files have no `text()`. */
function contentOf(file: Blob | undefined): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(String(reader.result));
    };
    reader.readAsText(file ?? new Blob());
  });
}

test('says when no figure is open to the role', async () => {
  const none = () => HttpResponse.json({ version: 1, scope: '510100', items: [] });
  server.use(
    http.get('/api/case/figures/dictionary', none),
    http.get('/api/referral/figures/dictionary', none),
    http.get('/api/mediation/figures/dictionary', none),
  );
  openPage('/statistics', { ...SUPERVISOR, roles: ['mediator'] });
  expect(await screen.findByText('没有向您的角色开放的指标')).toBeInTheDocument();
});
