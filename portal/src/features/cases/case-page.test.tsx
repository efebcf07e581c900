import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { CASE_ID, caseRecord, REFERRAL_ID } from '../../test/samples/case';
import { server } from '../../test/server';

const PATH = `/cases/${CASE_ID}`;

test('says why no penalty decision may be made, and links to the referral', async () => {
  const { user } = openPage(PATH, OFFICER);
  const banner = await screen.findByRole('alert');
  expect(banner).toHaveTextContent('不得作出行政处罚决定');
  expect(banner).toHaveTextContent('待提交移送报告');
  expect(banner).toHaveTextContent('规则 REF-21');
  expect(within(banner).getByRole('link', { name: 'SC-RF-2026-000007' })).toHaveAttribute('href', `/referrals/${REFERRAL_ID}`);
  expect(screen.queryByRole('button', { name: '作出处理决定' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /查看 \d+ 项暂不能办理/ }));
  expect(within(screen.getByRole('list', { name: '暂不能办理' })).getByText('作出处理决定')).toBeInTheDocument();
});

test('names row, value, line and version of law that were reached', async () => {
  openPage(PATH, OFFICER);
  const screened = await screen.findByRole('region', { name: '涉罪筛查' });
  expect(screened).toHaveTextContent('达到入罪标准，应当移送');
  const row = within(screened).getByRole('row', { name: /T214-5/ });
  for (const cell of ['销售假冒注册商标的商品罪', '销售金额和未售货值合计', '¥206,000.00', '≥ ¥150,000.00', '法释〔2025〕5号', '刑法 第214条']) {
    expect(row).toHaveTextContent(cell);
  }
});

test('records amounts: what is left empty is unknown and is not sent', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/cases/:id/change-amounts', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(caseRecord);
    }),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '登记涉案数额' }));
  const dialog = within(await screen.findByRole('dialog', { name: '登记涉案数额' }));
  const value = dialog.getByLabelText('未销售货值金额');
  expect(value).toHaveValue('186000.00');
  await user.clear(value);
  await user.type(value, '150000');
  await user.clear(dialog.getByLabelText('涉案商标数（个）'));
  await user.type(dialog.getByLabelText('复制品数量（份/张）'), '12');
  await user.type(dialog.getByLabelText('登记或变更理由'), '复核清点');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({
      amounts: {
        salesAmount: '20000.00',
        goodsValue: '150000.00',
        copies: 12,
        repeatWithin2Years: false,
        service: false,
        amountsUndeterminable: false,
        circumventionTools: false,
        ownerBankrupt: false,
        foreignRecipient: false,
        offlineOnly: false,
        indicators: ['WAREHOUSE', 'LEDGERS'],
      },
      suspectedCrimes: ['C214'],
      reason: '复核清点',
    });
  });
});

test('asks to reload when someone was faster', async () => {
  server.use(
    http.post('/api/cases/:id/conclude-investigation', () =>
      HttpResponse.json({ status: 412, code: 'request.stale-revision', detail: 'revision 5' }, { status: 412 }),
    ),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '调查终结' }));
  const dialog = within(await screen.findByRole('dialog', { name: '调查终结' }));
  await user.type(dialog.getByLabelText('事实和证据'), '事实');
  await user.type(dialog.getByLabelText('处理建议'), '建议');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  expect(await dialog.findByText(/该记录刚刚被其他人办理过/)).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: '刷新查看最新内容' })).toBeInTheDocument();
});

test('shows a rights holder the status without what is not theirs to see', async () => {
  const { amounts, screening, officers, suspectedCrimes, referral, ...visible } = caseRecord;
  server.use(http.get('/api/cases/:id', () => HttpResponse.json({ ...visible, allowedActions: [], penaltyBlocked: false })));
  openPage(PATH, OFFICER);
  expect(await screen.findByText('当前没有您可以办理的事项')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '涉罪筛查' })).not.toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('says that the police have the case once it is with them', async () => {
  server.use(
    http.get('/api/cases/:id', () =>
      HttpResponse.json({ ...caseRecord, referral: { ...caseRecord.referral, state: 'FILED' } }),
    ),
  );
  openPage(PATH, OFFICER);
  const banner = await screen.findByRole('alert');
  expect(banner).toHaveTextContent('本案已移送公安机关');
  expect(banner).toHaveTextContent('规则 REF-22');
});

test('prints a paper from the record, with the token', async () => {
  let asked = '';
  server.use(
    http.get('/api/cases/:id/documents/:revision/:paper', ({ request, params }) => {
      asked = `${request.headers.get('Authorization') ?? ''} ${String(params['revision'])} ${String(params['paper'])}`;
      return HttpResponse.html('<!DOCTYPE html><title>立案审批表</title>');
    }),
  );
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  URL.createObjectURL = () => 'blob:paper';
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '打印 立案审批表' }));
  await waitFor(() => {
    expect(opened).toHaveBeenCalledWith('blob:paper', '_blank', 'noopener');
  });
  expect(asked).toBe('Bearer token 2 FILING_APPROVAL');
});
