import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { complaint, COMPLAINT_ID } from '../../test/samples/complaint';
import { server } from '../../test/server';

const PATH = `/complaints/${COMPLAINT_ID}`;

test('shows the record with state, parties, receipt and timeline', async () => {
  openPage(PATH, OFFICER);
  expect(await screen.findByRole('heading', { name: /云溪春 — 成都市武侯区聚源烟酒商行、周某/ })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('待受理');
  expect(screen.getByText('居民身份证 510107**********14')).toBeInTheDocument();
  expect(screen.getByText('¥186,000.00')).toBeInTheDocument();
  expect(screen.getByText('K7Q4-2M9X')).toBeInTheDocument();
  expect(await screen.findByText(/2026-11-20 10:15.蒋维 · 四川云溪酒业有限公司/)).toBeInTheDocument();
});

test('explains why a period ends on this day', async () => {
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '为什么是这一天：决定是否受理' }));
  expect(await screen.findByText(/自收到投诉之日（2026-11-20，不计入）起七个工作日/)).toBeInTheDocument();
  expect(screen.getByText('消费者权益保护法实施条例 第四十六条')).toBeInTheDocument();
});

test('gives the reason, rule and article of an action that is refused now, also by keyboard', async () => {
  const { user } = openPage(PATH, OFFICER);
  (await screen.findByRole('button', { name: /查看 \d+ 项暂不能办理/ })).focus();
  await user.keyboard('{Enter}');
  const list = within(screen.getByRole('list', { name: '暂不能办理' }));
  const reason = list.getAllByRole('listitem').find((item) => item.textContent.startsWith('提请立案'));
  expect(reason).toHaveTextContent('投诉尚未受理，不能立案。');
  expect(reason).toHaveTextContent('先作出受理决定');
  expect(reason).toHaveTextContent('规则 CASE-03');
  expect(reason).toHaveTextContent('市场监督管理行政处罚程序规定 第十九条');
});

test('accepts with the revision that was seen and shows the new state', async () => {
  let state = 'RECEIVED';
  let headers: Headers | undefined;
  server.use(
    http.get('/api/complaints/:id', () => HttpResponse.json({ ...complaint, state })),
    http.post('/api/complaints/:id/accept', async ({ request }) => {
      headers = request.headers;
      expect(await request.json()).toEqual({ note: '材料齐全' });
      state = 'ACCEPTED';
      return HttpResponse.json({ ...complaint, state, revision: 2 });
    }),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '受理' }));
  const dialog = within(await screen.findByRole('dialog', { name: '受理' }));
  await user.type(dialog.getByLabelText('备注'), '材料齐全');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent('已受理');
  });
  expect(headers?.get('If-Match')).toBe('"1"');
  expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers?.get('Authorization')).toBe('Bearer token');
});

test('asks for a ground before refusing, and shows the refusal of a rule with its article', async () => {
  server.use(
    http.post('/api/complaints/:id/reject', () =>
      HttpResponse.json(
        {
          status: 422,
          code: 'complaint.something-new',
          detail: 'Seven working days passed on 2026-12-01',
          rule: 'CR-05',
          source: '消费者权益保护法实施条例 第四十六条',
          requestId: 'r-99',
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = openPage(PATH, OFFICER);
  await user.click(await screen.findByRole('button', { name: '不予受理' }));
  const dialog = within(await screen.findByRole('dialog', { name: '不予受理' }));
  await user.click(dialog.getByRole('button', { name: '提交' }));
  // Each field says it for itself, one after the other.
  await waitFor(() => expect(dialog.getAllByText('请填写此项')).toHaveLength(2));
  await user.click(dialog.getByLabelText('理由'));
  await user.click(await screen.findByTitle('不属于本机关职责'));
  await user.type(dialog.getByLabelText('说明'), '行为地不在本辖区');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  const alert = await dialog.findByRole('alert');
  expect(alert).toHaveTextContent('Seven working days passed on 2026-12-01');
  expect(alert).toHaveTextContent('规则 CR-05');
  expect(alert).toHaveTextContent('依据：消费者权益保护法实施条例 第四十六条');
  expect(alert).toHaveTextContent('请求编号 r-99');
});

test('does not tell a record that is not there from one that is not yours', async () => {
  server.use(
    http.get('/api/complaints/:id', () =>
      HttpResponse.json({ status: 404, code: 'request.not-found' }, { status: 404 }),
    ),
  );
  openPage(PATH, OFFICER);
  expect(await screen.findByText('没有找到该记录')).toBeInTheDocument();
});

test('offers to try again while the service is away', async () => {
  let away = true;
  server.use(
    http.get('/api/complaints/:id', () =>
      away
        ? HttpResponse.json({ status: 503, code: 'service.unavailable' }, { status: 503 })
        : HttpResponse.json(complaint),
    ),
  );
  const { user } = openPage(PATH, OFFICER);
  expect(await screen.findByText('服务暂时不可用')).toBeInTheDocument();
  away = false;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: /云溪春/ })).toBeInTheDocument();
});

test('lists the evidence with its fingerprint, to be downloaded with the token', async () => {
  let authorised: string | null = null;
  server.use(
    http.get('/api/complaints/:id', () => HttpResponse.json({ ...complaint, evidenceIds: ['e1', 'e2'] })),
    http.get('/api/evidence/:id', ({ params }) =>
      params['id'] === 'e1'
        ? HttpResponse.json({ id: 'e1', name: '购买票据.jpg', title: '购买票据', evidenceType: 'DOCUMENTARY', size: 84_000, sha256: 'ab12' })
        : HttpResponse.json({ status: 404, code: 'request.not-found' }, { status: 404 }),
    ),
    http.get('/api/evidence/:id/content', ({ request }) => {
      authorised = request.headers.get('Authorization');
      return new HttpResponse('bytes');
    }),
  );
  URL.createObjectURL = () => 'blob:evidence';
  URL.revokeObjectURL = () => undefined;
  const { user } = openPage(PATH, OFFICER);
  expect(await screen.findByText('购买票据')).toBeInTheDocument();
  expect(screen.getByText(/SHA-256.*ab12/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '下载 购买票据.jpg' }));
  await waitFor(() => {
    expect(authorised).toBe('Bearer token');
  });
});
