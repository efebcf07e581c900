import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { mediation, MEDIATION_ID } from '../../test/samples/mediation';
import { server } from '../../test/server';

const PATH = `/mediations/${MEDIATION_ID}`;

test('shows whose signatures are given and whose are missing', async () => {
  openPage(PATH, HOLDER);
  const items = within(await screen.findByRole('list', { name: '签章' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '申请人签名吴青 于 2026-11-20 10:00 签章',
    '调解员签名罗素芬 于 2026-11-20 10:05 签章',
    '被申请人签名待签章',
    '调解委员会盖章待签章',
  ]);
});

test('names which of several respondents has not signed, and who has left', async () => {
  const party = (id: string, side: string, name: string, more = {}) => ({ id, side, name, kind: 'ORGANISATION', account: true, ...more });
  server.use(
    http.get('/api/mediations/:id', () =>
      HttpResponse.json({
        ...mediation,
        parties: [
          party('A1', 'APPLICANT', '成都青羊文创工作室'),
          party('R1', 'RESPONDENT', '四川云溪酒业有限公司'),
          party('R2', 'RESPONDENT', '重庆渝岚药业有限公司'),
          party('R3', 'RESPONDENT', '某个体户', { leftOn: '2026-11-19' }),
        ],
        agreement: { ...mediation.agreement, missingParties: ['R2'] },
      }),
    ),
  );
  openPage(PATH, HOLDER);
  const items = within(await screen.findByRole('list', { name: '签章' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toContain('被申请人签名（重庆渝岚药业有限公司）待签章');
  expect(await screen.findByText('某个体户退出调解')).toBeInTheDocument();
  expect(screen.getByText('2026-11-19')).toBeInTheDocument();
});

test('signs for my side, with the fingerprint of the text that was on the screen', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/mediations/:id/sign', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(mediation);
    }),
  );
  const { user } = openPage(PATH, HOLDER);
  await user.click(await screen.findByRole('button', { name: '签署协议' }));
  const dialog = within(await screen.findByRole('dialog', { name: '签署协议' }));
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({ as: 'RESPONDENT', digest: mediation.agreement.digest });
  });
});

test('offers the mediators of the committee that can be chosen', async () => {
  let sent: unknown;
  server.use(
    http.get('/api/mediations/:id', () =>
      HttpResponse.json({ ...mediation, agreement: null, mediators: [], allowedActions: [{ name: 'choose-mediators', allowed: true }] }),
    ),
    http.post('/api/mediations/:id/choose-mediators', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(mediation);
    }),
  );
  const { user } = openPage(PATH, HOLDER);
  expect(await screen.findByText('申请人选定：罗素芬')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '选定调解员' }));
  const dialog = within(await screen.findByRole('dialog', { name: '选定调解员' }));
  await user.click(dialog.getByLabelText('调解员'));
  await user.click(await screen.findByTitle('罗素芬（一级人民调解员）'));
  expect(screen.queryByTitle(/孟可/)).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({ mediatorIds: ['m-1'] });
  });
});

test('applies for mediation at a chosen committee', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/mediations', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(mediation, { status: 201 });
    }),
  );
  const { user } = openPage('/mediations/new', HOLDER);
  await user.click(await screen.findByLabelText('人民调解委员会'));
  await user.click(await screen.findByTitle('成都市知识产权纠纷人民调解委员会'));
  const group = (name: string) => within(screen.getByRole('group', { name }));
  await user.type(group('申请人').getByLabelText('名称（姓名）'), '成都青羊文创工作室');
  await user.type(group('被申请人').getByLabelText('名称（姓名）'), '四川云溪酒业有限公司');
  await user.click(group('涉案权利').getByLabelText('权利类型'));
  await user.click(await screen.findByTitle('著作权'));
  await user.type(group('涉案权利').getByLabelText('权利名称'), '川味图谱');
  await user.click(group('纠纷情况').getByLabelText('纠纷发生地'));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: /四川省/ }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: /成都市/ }));
  await user.keyboard('{Escape}');
  await user.type(group('纠纷情况').getByLabelText('纠纷事实'), '未经许可使用申请人的美术作品。');
  await user.type(group('纠纷情况').getByLabelText('调解请求'), '支付使用费');
  await user.click(screen.getByRole('button', { name: '提交申请' }));
  await waitFor(() => {
    expect(sent).toEqual({
      committee: 'mc-510100-ip',
      applicant: { kind: 'ORGANISATION', name: '成都青羊文创工作室' },
      respondent: { kind: 'ORGANISATION', name: '四川云溪酒业有限公司' },
      right: { kind: 'COPYRIGHT', title: '川味图谱' },
      region: '510100',
      dispute: '未经许可使用申请人的美术作品。',
      claim: '支付使用费',
      respondentConsents: false,
    });
  });
});

test('leads on to the confirmation and the performance, and names the body of the other province', async () => {
  server.use(
    http.get('/api/mediations/:id', () =>
      HttpResponse.json({
        ...mediation,
        partnerCommittee: { id: 'mc-500000', name: '重庆市知识产权纠纷人民调解委员会' },
        confirmation: { id: 'c1', state: 'CONFIRMED' },
        performance: { id: 'f1', state: 'PARTLY' },
      }),
    ),
  );
  openPage(PATH, HOLDER);
  expect(await screen.findByRole('link', { name: '法院已确认' })).toHaveAttribute('href', '/confirmations/c1');
  expect(screen.getByRole('link', { name: '部分履行' })).toHaveAttribute('href', '/performances/f1');
  expect(screen.getByText('重庆市知识产权纠纷人民调解委员会')).toBeInTheDocument();
});
