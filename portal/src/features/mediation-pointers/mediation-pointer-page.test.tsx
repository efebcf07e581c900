import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const record = {
  id: 'p1',
  number: 'SC-MP-2026-000007',
  state: 'GIVEN',
  revision: 1,
  allowedActions: [{ name: 'record-answer', allowed: true }],
  authority: { id: 'ps-510100', name: '成都市公安局' },
  notice: '成公调告〔2026〕7号',
  committee: { id: 'mc-510100', name: '成都市知识产权纠纷人民调解委员会' },
  applicant: { kind: 'ORGANISATION', name: '成都锦栖软件有限公司' },
  respondent: { kind: 'PERSON', name: '李某' },
  right: { kind: 'SOFTWARE', title: '锦栖排版软件' },
  dispute: '未经许可复制软件',
  claim: '停止使用并赔偿',
  region: '510100',
  on: '2026-11-20',
  answers: [],
};

test('the police record that a party without an account agrees', async () => {
  let sent: unknown;
  server.use(
    http.get('/api/mediation-pointers/p1', () => HttpResponse.json(record)),
    http.get('/api/mediation-pointers/p1/timeline', () => HttpResponse.json([])),
    http.post('/api/mediation-pointers/p1/record-answer', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(record);
    }),
  );
  const { user } = openPage('/mediation-pointers/p1', OFFICER);
  await user.click(await screen.findByRole('button', { name: '登记当事人意愿' }));
  const dialog = within(await screen.findByRole('dialog', { name: '登记当事人意愿' }));
  await user.click(await dialog.findByLabelText('当事人一方'));
  await user.click(await screen.findByTitle('被申请人'));
  await user.click(dialog.getByLabelText('同意'));
  await user.click(dialog.getByLabelText('征询方式'));
  await user.click(await screen.findByTitle('当面'));
  await user.type(dialog.getByRole('textbox'), '本人表示同意');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({ side: 'RESPONDENT', agrees: true, channel: 'IN_PERSON', note: '本人表示同意' });
  });
});
