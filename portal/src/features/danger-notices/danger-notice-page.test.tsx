import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { server } from '../../test/server';

const record = {
  id: 'd1',
  number: 'SC-DG-2026-000003',
  state: 'SENT',
  revision: 1,
  allowedActions: [{ name: 'receive', allowed: true }],
  clocks: [],
  mediationNumber: 'SC-MD-2026-000009',
  office: { id: 'ps-510100', name: '成都市公安局' },
  committee: { id: 'mc-510100', name: '成都市知识产权纠纷人民调解委员会' },
  region: '510100',
  parties: ['成都锦栖软件有限公司', '李某'],
  facts: '扬言带人到申请人公司',
  reportedBy: '李慧',
  reportedAt: '2026-11-20T02:00:00Z',
};

test('the police receive a danger report under their own number', async () => {
  let sent: unknown;
  server.use(
    http.get('/api/danger-notices/d1', () => HttpResponse.json(record)),
    http.get('/api/danger-notices/d1/timeline', () => HttpResponse.json([])),
    http.post('/api/danger-notices/d1/receive', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...record, state: 'RECEIVED' });
    }),
  );
  const { user } = openPage('/danger-notices/d1', OFFICER);
  expect(await screen.findByText('扬言带人到申请人公司')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '签收' }));
  const dialog = within(await screen.findByRole('dialog', { name: '签收' }));
  await user.type(await dialog.findByLabelText('接报编号'), '成公接〔2026〕318号');
  await user.click(dialog.getByRole('button', { name: '提交' }));
  await waitFor(() => {
    expect(sent).toEqual({ receiptNumber: '成公接〔2026〕318号' });
  });
});
