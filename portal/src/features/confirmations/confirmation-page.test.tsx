import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

const record = {
  id: 'c1',
  number: 'SC-CF-2026-000003',
  state: 'NOT_REQUESTED',
  revision: 1,
  allowedActions: [
    { name: 'apply', allowed: true },
    { name: 'confirm', allowed: false, code: 'auth.forbidden', reason: 'only the court', rule: 'MED-18', source: '民事诉讼法 第206条' },
  ],
  clocks: [],
  mediationId: 'm1',
  mediationNumber: 'SC-ME-2026-000009',
  rightTitle: '川剧变脸图',
  parties: [{ id: 'A1', name: '四川云溪酒业有限公司' }],
  agreement: { form: 'WRITTEN', effectiveOn: '2026-11-20', content: '停止使用并赔偿', digest: 'd1g35t' },
  courts: [
    { id: 'ct-510100', name: '成都市中级人民法院', connection: 'DOMICILE', because: { zh: '被申请人住所地在成都市', en: 'Domicile' }, rule: 'MED-16', source: '民事诉讼法 第205条', toBeConfirmed: true },
  ],
};

test('shows why a court is competent, and applies to it with the question of ownership answered', async () => {
  let sent: unknown;
  server.use(
    http.get('/api/confirmations/c1', () => HttpResponse.json(record)),
    http.get('/api/confirmations/c1/timeline', () => HttpResponse.json([])),
    http.post('/api/confirmations/c1/apply', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...record, state: 'AWAITING_SIGNATURES' });
    }),
  );
  const { user } = openPage('/confirmations/c1', HOLDER);
  const courts = within(await screen.findByRole('region', { name: '有管辖权的人民法院' }));
  expect(courts.getByText('被申请人住所地在成都市')).toBeInTheDocument();
  expect(courts.getByText('待核实')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '调解协议' })).toHaveTextContent('书面协议');
  await user.click(screen.getByRole('button', { name: '申请司法确认' }));
  const dialog = within(await screen.findByRole('dialog', { name: '申请司法确认' }));
  await user.click(dialog.getByLabelText('人民法院'));
  await user.click(await screen.findByTitle('成都市中级人民法院'));
  const titles = dialog.getAllByLabelText('标题');
  await user.type(titles[0] as HTMLElement, '作品登记证书');
  await user.type(titles[1] as HTMLElement, '营业执照');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({
      court: 'ct-510100',
      materials: [
        { kind: 'PROOF_OF_RIGHT', title: '作品登记证书' },
        { kind: 'IDENTITY', title: '营业执照' },
      ],
      decidesOwnershipOrValidity: false,
    });
  });
});
