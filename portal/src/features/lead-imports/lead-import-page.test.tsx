import { screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';
import { csv, errorFile } from './errors';
import { COLUMNS } from './template';

const ID = '01980000-0000-7000-8000-000000000901';
const batch = {
  id: ID,
  number: 'SC-IM-2026-000001',
  revision: 1,
  source: '12315',
  fileName: 'leads.csv',
  sha256: 'ab'.repeat(32),
  importedBy: '陈立群',
  importedAt: '2026-11-22T16:30:00Z',
  rows: 10,
  badRows: 1,
  errors: [{ field: 'rows[3].creditCode', code: 'check-digit', message: '统一社会信用代码校验码不正确' }],
};
const file = () => new File(['外部编号\n1'], 'leads.csv', { type: 'text/csv' });

async function send(user: ReturnType<typeof openPage>['user']) {
  await user.type(await screen.findByLabelText('来源系统'), '12315');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) {
    throw new Error('Expected a field for the file');
  }
  await user.upload(input, file());
  expect(await screen.findByText('leads.csv')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '核对并导入' }));
}

test('names each bad row and takes nothing in', async () => {
  let sent = '';
  server.use(
    http.post('/api/lead-imports', async ({ request }) => {
      sent = (await request.text()).replaceAll(/\s+/g, ' ');
      return HttpResponse.json(
        { status: 422, code: 'lead-import.bad-rows', title: '', detail: '1 of 10', errors: batch.errors },
        { status: 422 },
      );
    }),
  );
  const { user } = openPage('/lead-imports/new', OFFICER);
  await send(user);
  expect(await screen.findByText(/有 1 处错误，没有登记任何线索/)).toBeInTheDocument();
  const errors = await screen.findByRole('region', { name: '有误的行' });
  expect(within(errors).getByRole('cell', { name: '3' })).toBeInTheDocument();
  expect(within(errors).getByRole('cell', { name: '统一社会信用代码' })).toBeInTheDocument();
  expect(within(errors).getByRole('cell', { name: '统一社会信用代码校验码不正确' })).toBeInTheDocument();
  expect(sent).toContain('name="source" 12315');
  expect(sent).toContain('name="bad" refuse');
});

test('goes to the batch, which follows its own progress to the end', async () => {
  let asked = 0;
  server.use(
    http.post('/api/lead-imports', () => HttpResponse.json({ id: ID, number: batch.number }, { status: 201 })),
    http.get(`/api/lead-imports/${ID}`, () => {
      asked += 1;
      return HttpResponse.json(
        asked === 1 ? { ...batch, state: 'RUNNING', taken: 5 } : { ...batch, state: 'FINISHED', created: 8, existing: 1, changed: [], refused: [] },
      );
    }),
  );
  const { user } = openPage('/lead-imports/new', OFFICER);
  await send(user);
  expect(await screen.findByText('已核对完毕，正在登记：5 / 9 行')).toBeInTheDocument();
  expect(await screen.findByText('登记完成：新登记 8 条，原已登记 1 条，未登记 1 行')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '有误的行' })).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: '可办事项' })).not.toBeInTheDocument();
});

test('gives the list of errors as a file', async () => {
  const made = vi.fn<(blob: Blob) => string>(() => 'blob:x');
  // jsdom makes no object addresses.
  URL.createObjectURL = made;
  URL.revokeObjectURL = vi.fn();
  server.use(http.get('/api/lead-imports/:id', () => HttpResponse.json({ ...batch, state: 'FINISHED', created: 9, existing: 0 })));
  const { user } = openPage(`/lead-imports/${ID}`, OFFICER);
  await user.click(await screen.findByRole('button', { name: /下载错误清单/ }));
  await waitFor(() => {
    expect(made).toHaveBeenCalledOnce();
  });
  const text = await made.mock.calls[0]?.[0].text();
  expect(text).toContain('3,统一社会信用代码,统一社会信用代码校验码不正确');
});

test('writes what a spreadsheet would run as a formula as text', () => {
  expect(errorFile(['行号', '列', '问题'], [{ row: 3, column: '当事人', text: '=HYPERLINK("http://x")' }])).toBe(
    '\uFEFF行号,列,问题\r\n3,当事人,"\'=HYPERLINK(""http://x"")"\r\n',
  );
  expect(csv([['a,b', '+1', '－']])).toBe('\uFEFF"a,b",\'+1,－\r\n');
});

test('the template has the columns of the server', () => {
  const source = readFileSync('../case-service/src/main/java/org/ipcase/cases/leadimport/domain/Column.java', 'utf8');
  const columns = [...source.matchAll(/[A-Z_]+\("(\w+)", "([^"]+)", (?:true|false)\)/g)].map(([, field, header]) => ({ field, header }));
  expect(columns.length).toBeGreaterThan(5);
  expect(COLUMNS.map(({ field, header }) => ({ field, header }))).toEqual(columns);
});
