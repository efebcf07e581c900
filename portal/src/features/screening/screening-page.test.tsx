import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPage } from '../../test/open-page';
import { OFFICER } from '../../test/people';
import { screeningOfClicks } from '../../test/samples/referral';
import { server } from '../../test/server';

test('asks with the facts that are known and shows both versions of law', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/screenings', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(screeningOfClicks);
    }),
  );
  const { user } = openPage('/screening', OFFICER);
  await user.type(await screen.findByLabelText('违法行为日期'), '2024-05-01{Enter}');
  await user.type(screen.getByLabelText('点击（浏览）次数'), '60000');
  await user.click(screen.getByRole('button', { name: '试算' }));
  const result = await screen.findByRole('region', { name: '筛查结果' });
  await waitFor(() => {
    expect(sent).toEqual({
      actDate: '2024-05-01',
      facts: {
        clicks: 60000,
        repeatWithin2Years: false,
        service: false,
        amountsUndeterminable: false,
        circumventionTools: false,
        ownerBankrupt: false,
        foreignRecipient: false,
        offlineOnly: false,
      },
    });
  });
  const copyright = within(within(result).getByRole('group', { name: '侵犯著作权罪' }));
  expect(copyright.getByText(/按旧解释/)).toHaveTextContent('达到入罪标准，应当移送');
  expect(copyright.getByText(/按新解释/)).toHaveTextContent('未达到入罪标准');
  expect(copyright.getByText('新解释对行为人有利，适用新解释')).toBeInTheDocument();
  expect(within(result).getByText('以下罪名均未达到标准：假冒注册商标罪')).toBeInTheDocument();
});

test('computes the amounts from items and shows each step', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/screenings', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({
        ...screeningOfClicks,
        computation: [
          {
            rule: 'UNSOLD_LABEL',
            item: '白酒',
            formula: '10 × 500.00 = 5000.00',
            why: { zh: '实际销售平均价格无法查清，按标价计算', en: 'marked price' },
            source: '法释〔2004〕19号 第12条（参照）',
            mark: 'known',
          },
        ],
      });
    }),
  );
  const { user } = openPage('/screening', OFFICER);
  await user.type(await screen.findByLabelText('违法行为日期'), '2026-05-01{Enter}');
  await user.click(screen.getByRole('button', { name: /涉案商品/ }));
  await user.type(await screen.findByLabelText('名称'), '白酒');
  await user.type(screen.getByLabelText('数量'), '10');
  await user.type(screen.getByLabelText('标价'), '500');
  await user.click(screen.getByLabelText('状态'));
  await user.click(await screen.findByTitle('未销售'));
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('10 × 500.00 = 5000.00')).toBeInTheDocument();
  expect(screen.getByText('法释〔2004〕19号 第12条（参照）')).toBeInTheDocument();
  expect(sent).toMatchObject({ items: { goods: [{ name: '白酒', quantity: 10, fate: 'UNSOLD', labelPrice: '500.00' }] } });
});

test('wants the day of the act, and whole numbers', async () => {
  const { user } = openPage('/screening', OFFICER);
  await user.type(await screen.findByLabelText('点击（浏览）次数'), '6.5');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByText('请填写此项')).toBeInTheDocument();
  expect(screen.getByText('请填写不小于 0 的整数')).toBeInTheDocument();
});

test('says who may screen when the server refuses', async () => {
  server.use(
    http.post('/api/screenings', () =>
      HttpResponse.json({ status: 403, code: 'screening.officials-only', detail: 'Your role does not screen', rule: 'REQ-13' }, { status: 403 }),
    ),
  );
  const { user } = openPage('/screening', OFFICER);
  await user.type(await screen.findByLabelText('违法行为日期'), '2026-05-01{Enter}');
  await user.click(screen.getByRole('button', { name: '试算' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('涉罪筛查试算供办案机关使用。');
});
