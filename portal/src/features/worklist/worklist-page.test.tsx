import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '../../test/open-page';
import { HOLDER, OFFICER } from '../../test/people';
import { server } from '../../test/server';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T13:00:00Z') });
  return () => vi.useRealTimers();
});

test('merges the tasks of the services, grouped by urgency', async () => {
  openPage('/', OFFICER);
  const overdue = await screen.findByRole('region', { name: '已逾期，请立即办理' });
  expect(within(overdue).getByRole('link', { name: /SC-RF-2026-000007/ })).toHaveAttribute(
    'href',
    '/referrals/01980000-0000-7000-8000-000000000301',
  );
  expect(within(overdue).getByText('已逾期 35 小时')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: '即将到期' })).getByText('CASE-02')).toBeInTheDocument();
  const normal = screen.getByRole('region', { name: '正常办理' });
  expect(within(normal).getByText('决定是否受理')).toBeInTheDocument();
  expect(within(normal).getByText('最后一天 2026-12-01（周二）')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /已逾期 1 件，即将到期 1 件，正常 1 件/ })).toBeInTheDocument();
});

test('shows the other services when one is away, and asks it again', async () => {
  let answers = 0;
  server.use(
    http.get('/api/referral/worklist', () => {
      answers += 1;
      return answers === 1
        ? HttpResponse.json({ code: 'service.unavailable', status: 503 }, { status: 503 })
        : HttpResponse.json({ items: [], next: null });
    }),
  );
  const { user } = openPage('/', OFFICER);
  expect(await screen.findByText('移送服务暂时不可用，其待办事项未包含在内。')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /SC-CP-2026-000042/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '重试' }));
  await vi.waitFor(() => {
    expect(screen.queryByText('移送服务暂时不可用，其待办事项未包含在内。')).not.toBeInTheDocument();
  });
});

test('says so when nothing waits, and offers a holder the ways to begin', async () => {
  server.use(
    http.get('/api/case/worklist', () => HttpResponse.json({ items: [], next: null })),
    http.get('/api/referral/worklist', () => HttpResponse.json({ items: [], next: null })),
  );
  openPage('/', HOLDER);
  expect(await screen.findByText('当前没有需要您办理的事项')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '提交投诉' })).toBeInTheDocument();
});

test('switches to English and remembers it', async () => {
  const { user } = openPage('/', OFFICER);
  await user.click(await screen.findByRole('button', { name: '切换到英文' }));
  expect(await screen.findByRole('heading', { name: 'My worklist' })).toBeInTheDocument();
  expect(localStorage.getItem('ipcase.language')).toBe('en');
});
