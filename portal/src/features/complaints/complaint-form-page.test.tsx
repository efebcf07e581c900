import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { complaint } from '../../test/samples/complaint';
import { server } from '../../test/server';

const group = (name: string) => within(screen.getByRole('group', { name }));

async function choose(user: UserEvent, field: HTMLElement, option: string) {
  await user.click(field);
  await user.click(await screen.findByTitle(option));
}

async function chooseRegion(user: UserEvent, field: HTMLElement, ...path: string[]) {
  await user.click(field);
  for (const name of path) {
    const found = await screen.findAllByRole('menuitemcheckbox', { name: new RegExp(name) });
    await user.click(found[found.length - 1] as HTMLElement);
  }
  await user.keyboard('{Escape}');
}

async function fillIn(user: UserEvent) {
  await screen.findByRole('group', { name: '投诉人' });
  await user.type(group('投诉人').getByLabelText('名称（姓名）'), '四川云溪酒业有限公司');
  await user.type(group('投诉人').getByLabelText('统一社会信用代码'), '91510100ma6ctx2k3q');
  await user.type(group('被投诉人 1').getByLabelText('名称（姓名）'), '成都市武侯区聚源烟酒商行');
  await choose(user, group('涉案权利').getByLabelText('权利类型'), '注册商标专用权');
  await user.type(group('涉案权利').getByLabelText('权利名称'), '云溪春');
  await user.type(group('涉案权利').getByLabelText('商标注册号'), '12345678');
  await chooseRegion(user, group('侵权事实').getByLabelText('侵权行为地'), '四川省', '成都市', '武侯区');
  await user.type(group('侵权事实').getByLabelText('侵权行为发生（发现）日期'), '2026-05-20{Enter}');
  await user.type(group('侵权事实').getByLabelText('估计涉案金额'), '186000.5');
  await user.type(group('侵权事实').getByLabelText('侵权事实和请求'), '在聚源烟酒商行购得假冒“云溪春”白酒，请求依法查处。');
}

const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: '提交投诉' }));

test('sends what was typed, normalised, with one key for one intention', async () => {
  const sent: { body: unknown; key: string | null }[] = [];
  server.use(
    http.post('/api/complaints', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
      return sent.length === 1
        ? HttpResponse.json({ code: 'service.unavailable', status: 503 }, { status: 503 })
        : HttpResponse.json(complaint, { status: 201 });
    }),
  );
  const { user } = openPage('/complaints/new', HOLDER);
  await fillIn(user);
  await submit(user);
  expect(await screen.findByText('服务暂时不可用，请稍后重试。')).toBeInTheDocument();
  await submit(user);
  expect(await screen.findByRole('heading', { name: /云溪春 — / })).toBeInTheDocument();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[0]?.body).toEqual({
    intake: 'RIGHTS_HOLDER_REQUEST',
    complainant: { kind: 'ORGANISATION', name: '四川云溪酒业有限公司', creditCode: '91510100MA6CTX2K3Q' },
    respondents: [{ kind: 'ORGANISATION', name: '成都市武侯区聚源烟酒商行' }],
    right: { kind: 'TRADEMARK', title: '云溪春', number: '12345678' },
    region: '510107',
    actDate: '2026-05-20',
    estimatedValue: '186000.50',
    description: '在聚源烟酒商行购得假冒“云溪春”白酒，请求依法查处。',
    wantsMediation: false,
    namedReport: true,
  });
});

test('says each error beside its field and sends nothing', async () => {
  let sent = 0;
  server.use(
    http.post('/api/complaints', () => {
      sent += 1;
      return HttpResponse.json(complaint, { status: 201 });
    }),
  );
  const { user } = openPage('/complaints/new', HOLDER);
  await screen.findByRole('group', { name: '投诉人' });
  const code = group('投诉人').getByLabelText('统一社会信用代码');
  await user.type(code, '91510100MA6CTX2K3R');
  await user.tab();
  expect(await group('投诉人').findByText('校验码不正确，请核对后重新填写')).toBeInTheDocument();
  expect(code).toHaveAccessibleDescription('校验码不正确，请核对后重新填写');

  await choose(user, group('涉案权利').getByLabelText('权利类型'), '发明专利权');
  await user.type(group('涉案权利').getByLabelText('专利号'), '202310123456.7');
  await user.tab();
  expect(await group('涉案权利').findByText('校验码不正确，请核对后重新填写')).toBeInTheDocument();

  const value = group('侵权事实').getByLabelText('估计涉案金额');
  await user.type(value, '100.005');
  await user.tab();
  expect(await group('侵权事实').findByText('金额最多两位小数')).toBeInTheDocument();

  await user.type(group('侵权事实').getByLabelText('侵权事实和请求'), '太短');
  await user.tab();
  expect(await group('侵权事实').findByText('不少于 10 个字')).toBeInTheDocument();

  await submit(user);
  expect(await screen.findByText(/请先改正标出的 \d+ 处/)).toBeInTheDocument();
  expect(await group('被投诉人 1').findByText('请填写此项')).toBeInTheDocument();
  expect(sent).toBe(0);
});

test('puts the refusals of the server beside their fields', async () => {
  server.use(
    http.post('/api/complaints', () =>
      HttpResponse.json(
        {
          status: 400,
          code: 'request.invalid',
          detail: '2 fields',
          requestId: 'r-17',
          errors: [
            { field: 'respondents[0].name', code: 'too-long', message: 'too long' },
            { field: 'region', code: 'unknown-region', message: 'unknown' },
          ],
        },
        { status: 400 },
      ),
    ),
  );
  const { user } = openPage('/complaints/new', HOLDER);
  await fillIn(user);
  await submit(user);
  expect(await group('被投诉人 1').findByText('内容过长')).toBeInTheDocument();
  expect(await group('侵权事实').findByText('行政区划代码不存在')).toBeInTheDocument();
  expect(screen.getByText('有 2 处填写不符合要求，请按提示修改。')).toBeInTheDocument();
  expect(screen.getByText('请求编号 r-17')).toBeInTheDocument();
});

test('keeps what was typed when the page is opened again, but no document number', async () => {
  const { user } = openPage('/complaints/new', HOLDER);
  await screen.findByRole('group', { name: '投诉人' });
  await user.click(group('投诉人').getByLabelText('自然人'));
  await user.type(group('投诉人').getByLabelText('名称（姓名）'), '蒋维');
  await waitFor(() => {
    expect(sessionStorage.getItem('ipcase.draft.complaint')).toContain('蒋维');
  });
  expect(sessionStorage.getItem('ipcase.draft.complaint')).not.toContain('idDocument');
});

test('uploads evidence at once and names it in the complaint', async () => {
  let sent: { evidenceIds?: string[] } = {};
  const uploads: string[] = [];
  server.use(
    http.post('/api/evidence', ({ request }) => {
      uploads.push(request.headers.get('Content-Type') ?? '');
      return HttpResponse.json({ id: 'e1', name: 'ticket.jpg' }, { status: 201 });
    }),
    http.post('/api/complaints', async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json(complaint, { status: 201 });
    }),
  );
  const { user } = openPage('/complaints/new', HOLDER);
  await fillIn(user);
  const chooser = screen.getByRole('group', { name: '证据材料' }).querySelector('input[type=file]');
  await user.upload(chooser as HTMLInputElement, new File(['x'], 'ticket.jpg', { type: 'image/jpeg' }));
  await waitFor(() => {
    expect(uploads).toHaveLength(1);
  });
  expect(uploads[0]).toContain('multipart/form-data');
  await submit(user);
  await screen.findByRole('heading', { name: /云溪春 — / });
  expect(sent.evidenceIds).toEqual(['e1']);
});
