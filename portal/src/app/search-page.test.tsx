import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { CODES } from '../shared/kit/places';
import { answers } from '../test/answers';
import { openPage } from '../test/open-page';
import { HOLDER, OFFICER } from '../test/people';
import { server } from '../test/server';
import { numberCodes } from '../test/server-paths';

const row = (id: string, number: string, title: string) => ({ id, number, title, state: 'OPEN', revision: 1, createdAt: '2026-11-22T16:30:00Z', fields: {} });
const page = (...items: object[]) => HttpResponse.json({ items, next: null });
const elsewhere = http.get('/api/*', () => page());

function answering(...handlers: Parameters<typeof server.use>) {
  server.resetHandlers(...handlers, http.get('/api/case/worklist', () => HttpResponse.json({ items: [] })), elsewhere);
}

test('finds records of several kinds by a word, each list on its own', async () => {
  const asked: string[] = [];
  answering(
    http.get('/api/complaints', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '');
      return page(row('c1', 'SC-CP-2026-000042', '云溪春 · 醇香阁'));
    }),
    http.get('/api/cases', () => page(row('k1', 'SC-CA-2026-000007', '云溪春'))),
  );
  const { user } = openPage('/alarms', OFFICER);
  await user.type(await screen.findByRole('searchbox', { name: '搜索案件和材料' }), '云溪春{Enter}');
  const complaints = await screen.findByRole('region', { name: '投诉举报' });
  expect(within(complaints).getByRole('link', { name: /SC-CP-2026-000042/ })).toHaveAttribute('href', '/complaints/c1');
  expect(within(complaints).getByText('2026-11-23 00:30')).toBeInTheDocument();
  expect(within(await screen.findByRole('region', { name: '行政案件' })).getByRole('link', { name: /SC-CA-2026-000007/ })).toHaveAttribute('href', '/cases/k1');
  expect(asked).toEqual(['云溪春']);
});

test('asks only the lists of the person, and says so when nothing is found', async () => {
  const asked: string[] = [];
  answering(
    http.get('/api/*', ({ request }) => {
      const { pathname, searchParams } = new URL(request.url);
      if (searchParams.has('q')) {
        asked.push(pathname);
      }
      return page();
    }),
  );
  openPage('/search?q=nobody', HOLDER);
  expect(await screen.findByText('没有找到与“nobody”相符的记录')).toBeInTheDocument();
  expect(asked).toContain('/api/complaints');
  expect(asked).not.toContain('/api/referrals');
});

test('leads to the record whose whole number was typed, asking its own list alone', async () => {
  const asked: string[] = [];
  server.resetHandlers(
    http.get('/api/:collection', ({ request }) => {
      const { pathname, searchParams } = new URL(request.url);
      if (!searchParams.has('q')) {
        return undefined;
      }
      asked.push(pathname);
      return page(row('01980000-0000-7000-8000-000000000301', 'SC-RF-2026-000007', '云溪春'));
    }),
    ...answers,
    elsewhere,
  );
  openPage('/search?q=sc-rf-2026-000007', OFFICER);
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(await screen.findByRole('status')).toBeInTheDocument();
  expect(asked).toEqual(['/api/referrals']);
});

test('shows what it has when a list is away', async () => {
  answering(
    http.get('/api/complaints', () => page(row('c1', 'SC-CP-2026-000042', '云溪春'))),
    http.get('/api/referrals', () => HttpResponse.json({ status: 503, code: 'service.unavailable' }, { status: 503 })),
  );
  openPage(`/search?q=${encodeURIComponent('云溪春')}`, OFFICER);
  expect(await screen.findByRole('link', { name: /SC-CP-2026-000042/ })).toBeInTheDocument();
  expect(await screen.findByText('部分内容暂时无法查找，结果可能不全。')).toBeInTheDocument();
});

test('the letters of a number name one kind of record over all services', () => {
  const features = new Map<string, Set<string>>();
  for (const { code, feature } of numberCodes) {
    features.set(code, (features.get(code) ?? new Set()).add(feature));
  }
  // A reaction of one feature may open a record of another: the complaint's and the mediation's letters.
  const doubled = [...features].filter(([code, by]) => by.size > 1 && !['CP', 'MD'].includes(code)).map(([code, by]) => `${code}: ${[...by].join(', ')}`);
  expect(numberCodes.length).toBeGreaterThan(15);
  expect(doubled).toEqual([]);
  expect(Object.keys(CODES).filter((code) => !features.has(code))).toEqual([]);
});
