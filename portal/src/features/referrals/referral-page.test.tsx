import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { REFERRAL_ID } from '../../test/samples/case';
import { referral } from '../../test/samples/referral';
import { server } from '../../test/server';

const PATH = `/referrals/${REFERRAL_ID}`;

test('shows report, goods and attachments, and what a file usually has besides', async () => {
  openPage(PATH, OFFICER);
  expect(await screen.findByRole('heading', { name: /聚源烟酒商行 — 销售假冒注册商标的商品罪/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /每箱六瓶/ })).toHaveTextContent('310 箱');
  expect(screen.getByText('扣押白酒 310 箱')).toBeInTheDocument();
  expect(screen.getByText('检验报告、鉴定意见、二年内受处罚情况')).toBeInTheDocument();
});

test('tells a deputy that only the principal head decides, with the article', async () => {
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: /查看 \d+ 项暂不能办理/ }));
  const list = within(screen.getByRole('list', { name: '暂不能办理' }));
  const reason = list.getAllByRole('listitem').find((item) => item.textContent.startsWith('批准移送'));
  expect(reason).toHaveTextContent('副职负责人不能决定移送');
  expect(reason).toHaveTextContent('规则 REF-05');
  expect(reason).toHaveTextContent('第5条');
});

test('an officer submits the report with the officers of the case proposed', async () => {
  let sent: unknown;
  const { report, ...draft } = referral;
  server.use(
    http.get('/api/referrals/:id', () =>
      HttpResponse.json({ ...draft, state: 'DRAFT', allowedActions: [{ name: 'submit-report', allowed: true }] }),
    ),
    http.post('/api/referrals/:id/submit-report', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(referral);
    }),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '提交移送报告' }));
  const dialog = within(await screen.findByRole('dialog', { name: '提交移送报告' }));
  const first = within(dialog.getByRole('group', { name: '办案小组 1' }));
  expect(first.getByLabelText('姓名')).toHaveValue('陈立群');
  await user.type(first.getByLabelText('联系电话'), '028-86001111');
  await user.type(within(dialog.getByRole('group', { name: '办案小组 2' })).getByLabelText('联系电话'), '028-86001112');
  for (const [field, text] of [
    ['案件来源', '权利人投诉'],
    ['案件事实和证据', '购进并销售假冒白酒'],
    ['法律依据', '刑法第二百一十四条'],
    ['处理建议', '移送公安机关'],
  ] as const) {
    await user.type(dialog.getByLabelText(field), text);
  }
  const attachment = within(dialog.getByRole('group', { name: '随案材料 1' }));
  await user.click(attachment.getByLabelText('材料种类'));
  await user.click(await screen.findByTitle('书证'));
  await user.type(attachment.getByLabelText('材料名称'), '账册');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({
      caseGroup: [
        { name: '陈立群', certificate: '川A-20150231', phone: '028-86001111' },
        { name: '何静', certificate: '川A-20180417', phone: '028-86001112' },
      ],
      crime: 'C214',
      source: '权利人投诉',
      facts: '购进并销售假冒白酒',
      legalBasis: '刑法第二百一十四条',
      proposal: '移送公安机关',
      attachments: [{ part: 'DOCUMENTARY_EVIDENCE', name: '账册' }],
    });
  });
});

test('shows the way through the police: receipt, supplement, decision', async () => {
  server.use(
    http.get('/api/referrals/:id', () =>
      HttpResponse.json({
        ...referral,
        state: 'FILED',
        allowedActions: [],
        police: { id: 'ps-510107', name: '成都市公安局武侯区分局' },
        approval: { decision: 'APPROVED', by: '赵明远', at: '2026-11-23T01:00:00Z', late: false },
        sentAt: '2026-11-23T02:00:00Z',
        receipt: { number: 'HZ-2026-0007', by: '王磊', at: '2026-11-23T03:00:00Z' },
        supplement: {
          items: ['鉴定意见'],
          requestedAt: '2026-11-23T05:00:00Z',
          suppliedAt: '2026-11-24T05:00:00Z',
          attachments: [{ part: 'APPRAISAL', name: '鉴定意见书' }],
          late: false,
        },
        decision: { kind: 'FILED', at: '2026-11-25T01:00:00Z', documentNumber: '成公武(食药环)立字〔2026〕12号', officer: '王磊', decidedOn: '2026-11-25', basis: 'DECREE_310', late: true },
      }),
    ),
  );
  openPage(PATH, OFFICER);
  expect(await screen.findByText('立案侦查')).toBeInTheDocument();
  expect(screen.getByText('成公武(食药环)立字〔2026〕12号')).toBeInTheDocument();
  expect(screen.getByText('HZ-2026-0007')).toBeInTheDocument();
  expect(screen.getByText('检验报告、鉴定意见：鉴定意见书')).toBeInTheDocument();
  expect(screen.getByText('超过法定期限')).toBeInTheDocument();
});

test('passes it on to police chosen by name', async () => {
  let sent: unknown;
  server.use(
    http.get('/api/referrals/:id', () => HttpResponse.json({ ...referral, allowedActions: [{ name: 'forward', allowed: true }] })),
    http.post('/api/referrals/:id/forward', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(referral);
    }),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '转其他公安机关' }));
  const dialog = within(await screen.findByRole('dialog', { name: '转其他公安机关' }));
  await user.click(dialog.getByLabelText('接收的公安机关'));
  await user.click(await screen.findByTitle('成都市公安局锦江区分局'));
  expect(screen.queryByTitle('成都市市场监督管理局')).not.toBeInTheDocument();
  await user.type(dialog.getByLabelText('理由'), '犯罪地在锦江区');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({ police: 'ps-510104', reasons: '犯罪地在锦江区' });
  });
});
