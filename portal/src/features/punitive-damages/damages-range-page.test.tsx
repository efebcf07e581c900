import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER } from '../../test/people';
import { server } from '../../test/server';

test('asks for the range and shows amounts, article and what the court weighs', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/damages-ranges', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({
        possible: false,
        base: '100000.00',
        from: '100000.00',
        to: '500000.00',
        min: 1,
        max: 5,
        legalBasis: '商标法(2019) 第63条',
        missing: [{ zh: '没有故意的事实', en: 'No sign of intent' }],
        notes: [{ zh: '基数不包括合理开支', en: 'Without reasonable costs' }],
      });
    }),
  );
  const { user } = openPage('/damages-ranges', HOLDER);
  await user.click(await screen.findByRole('combobox', { name: '涉案权利' }));
  await user.click(await screen.findByTitle('商标'));
  await user.type(screen.getByLabelText('行为发生日期'), '2026-05-01{Enter}');
  await user.type(screen.getByLabelText('基数金额（许可使用费填写单倍数额）'), '100000');
  await user.click(screen.getByRole('button', { name: '测算' }));
  const result = await screen.findByRole('region', { name: '测算结果' });
  await waitFor(() => {
    expect(sent).toEqual({ right: 'TRADEMARK', actDate: '2026-05-01', amount: '100000.00', othersUnknown: false });
  });
  expect(within(result).getByText('没有故意的事实')).toBeInTheDocument();
  expect(within(result).getByText('商标法(2019) 第63条')).toBeInTheDocument();
  expect(within(result).getByText('1 倍以上 5 倍以下')).toBeInTheDocument();
  expect(within(result).getByText('基数不包括合理开支')).toBeInTheDocument();
});
