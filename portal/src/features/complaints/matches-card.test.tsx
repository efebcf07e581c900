import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER, OFFICER } from '../../test/people';
import { complaint } from '../../test/samples/complaint';
import { server } from '../../test/server';

const OTHER = { id: 'other-1', number: 'SC-CP-2026-000017', state: 'ACCEPTED', because: ['PARTY', 'TIME'] };
const MATCH = { complaintId: 'other-1', complaintNumber: 'SC-CP-2026-000017', respondent: 0, name: '醇香阁酒类经营部', by: ['CREDIT_CODE'], verdict: 'PROPOSED' };
const SUBJECT = {
  respondent: 0,
  name: '成都市锦江区醇香阁酒类经营部',
  matches: [MATCH],
  lookBack: {
    rule: 'CRE-05',
    trademarkWithinFiveYears: true,
    anyWithinTwoYears: false,
    penalties: [{ caseNumber: 'SC-CA-2023-000009', agency: 'mr-510100', right: 'TRADEMARK', decidedOn: '2023-03-01' }],
  },
  indicators: [{ rule: 'PUN-03', zh: '因侵权受过行政处罚后再次实施', en: 'Again after a penalty', source: '法释〔2021〕4号 第4条' }],
};
const allowed = (name: string) => ({ name, allowed: true });

function withMatches() {
  server.use(
    http.get('/api/complaints/:id/duplicates', () => HttpResponse.json({ items: [OTHER] })),
    http.get('/api/complaints/:id/subjects', () => HttpResponse.json({ items: [SUBJECT] })),
    http.get('/api/complaints/:id', () => HttpResponse.json({ ...complaint, allowedActions: [allowed('confirm-duplicate'), allowed('deny-duplicate')] })),
  );
}

test('proposes duplicates and takes the decision with the other record named', async () => {
  withMatches();
  let body: unknown;
  server.use(
    http.post('/api/complaints/:id/confirm-duplicate', async ({ request }) => {
      body = await request.json();
      return HttpResponse.json({ ...complaint });
    }),
  );
  const { user } = openPage(`/complaints/${complaint.id}`, OFFICER);
  const card = await screen.findByRole('region', { name: '主体比对与疑似重复件' });
  expect(await within(card).findByText('相同： 当事人、时间相近')).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: '确认重复 SC-CP-2026-000017' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('备注'), '同一门店');
  await user.click(within(dialog).getByRole('button', { name: '提交' }));
  await screen.findByText(/已办理/);
  expect(body).toEqual({ note: '同一门店', other: 'other-1' });
});

test('shows where a respondent was met, what an earlier penalty means, and takes the judgement', async () => {
  withMatches();
  let body: unknown;
  server.use(
    http.post('/api/subject-matches', async ({ request }) => {
      body = await request.json();
      return HttpResponse.json({ ...MATCH, verdict: 'SAME' });
    }),
  );
  const { user } = openPage(`/complaints/${complaint.id}`, OFFICER);
  const met = await screen.findByRole('region', { name: SUBJECT.name });
  expect(within(met).getByText('五年内因商标侵权受过处罚，五年内实施两次以上的应当从重处罚')).toBeInTheDocument();
  expect(within(met).getByText('待确认')).toBeInTheDocument();
  await user.click(within(met).getByRole('button', { name: '确认为同一主体 SC-CP-2026-000017' }));
  const dialog = await screen.findByRole('dialog', { name: '确认为同一主体' });
  await user.type(within(dialog).getByLabelText('理由'), '信用代码相同');
  await user.click(within(dialog).getByRole('button', { name: '提交' }));
  await screen.findByText(/已办理/);
  expect(body).toEqual({
    complaintId: complaint.id,
    respondent: 0,
    otherComplaintId: 'other-1',
    otherRespondent: 0,
    same: true,
    note: '信用代码相同',
  });
});

test('does not tell a submitter whom else the office has met', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/complaints/:id/:part', ({ params }) => {
      asked.push(String(params['part']));
      return HttpResponse.json([]);
    }),
  );
  openPage(`/complaints/${complaint.id}`, HOLDER);
  expect(await screen.findByRole('status')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '主体比对与疑似重复件' })).not.toBeInTheDocument();
  expect(asked.filter((part) => part !== 'timeline')).toEqual([]);
});
