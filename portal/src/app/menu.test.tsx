import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { answers } from '../test/answers';
import { openPage } from '../test/open-page';
import { HOLDER, OFFICER } from '../test/people';
import { server } from '../test/server';
import { serverPaths } from '../test/server-paths';
import type { Person } from '../shared/session/session';
import { MENU, menuOf } from './menu';
import type { Page } from './nav-messages';

const person = (role: string, agencyType: string): Person => ({ ...OFFICER, agencyType, roles: [role] });

const PEOPLE: readonly Person[] = [
  HOLDER,
  OFFICER,
  person('legal-reviewer', 'MARKET_REGULATION'),
  person('head', 'MARKET_REGULATION'),
  person('mediator', 'MEDIATION_COMMITTEE'),
  person('committee-director', 'MEDIATION_COMMITTEE'),
  person('platform-operator', 'PLATFORM_OPERATOR'),
  person('police', 'PUBLIC_SECURITY'),
  person('procurator', 'PROCURATORATE'),
  person('judge', 'COURT'),
  person('supervisor', 'MARKET_REGULATION'),
  person('auditor', 'JUSTICE'),
  person('admin', 'IP_PROTECTION_CENTER'),
  person('officer', 'RIGHTS_AID_CENTER'),
];

const pagesOf = (who: Person): Page[] => menuOf(who).flatMap((group) => group.entries.map((entry) => entry.page));
const all = [...new Set(MENU.flatMap((group) => group.entries.map((entry) => entry.page)))];
/** Each page once, by the first who has it. */
const opened = all.map((page) => [page, PEOPLE.find((who) => pagesOf(who).includes(page))] as const);

describe('the menu', () => {
  test('names each page once, and somebody has each', () => {
    expect(MENU.flatMap((group) => group.entries).length).toBe(all.length);
    expect(opened.filter(([, who]) => who === undefined).map(([page]) => page)).toEqual([]);
  });

  test('gives everybody the worklist, and nobody what belongs to others', () => {
    for (const who of PEOPLE) {
      expect(pagesOf(who)[0]).toBe('');
    }
    expect(pagesOf(HOLDER)).toEqual(expect.arrayContaining(['complaints', 'mediations', 'notifications']));
    expect(pagesOf(HOLDER).filter((page) => ['referrals', 'alarms', 'screening', 'procuratorate', 'lead-imports'].includes(page))).toEqual([]);
    expect(pagesOf(person('police', 'PUBLIC_SECURITY')).filter((page) => ['complaints', 'mediations', 'lead-imports'].includes(page))).toEqual([]);
    expect(pagesOf(person('mediator', 'MEDIATION_COMMITTEE')).filter((page) => ['complaints', 'cases', 'referrals'].includes(page))).toEqual([]);
  });

  test('does not offer enforcement to the officers of a rights-aid centre', () => {
    expect(pagesOf(person('officer', 'RIGHTS_AID_CENTER')).filter((page) => ['complaints', 'cases', 'referrals', 'customs-detentions'].includes(page))).toEqual([]);
  });
});

/** Whatever one can use has a name, and the headings lead through the page: one at the top, none skipped. */
function expectToBeReadAloud() {
  for (const control of ['button', 'link', 'textbox', 'combobox'].flatMap((role) => screen.queryAllByRole(role))) {
    expect(control).toHaveAccessibleName();
  }
  const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels).toEqual(levels.map((level, index) => Math.min(level, (levels[index - 1] ?? 0) + 1)));
}

test.each(opened)('the page /%s opens with what the server has', async (page, who) => {
  const asked: string[] = [];
  server.resetHandlers(...answers, http.get('/api/*', () => HttpResponse.json({ items: [], next: null })));
  const note = ({ request }: { request: Request }) => {
    asked.push(new URL(request.url).pathname);
  };
  server.events.on('request:start', note);
  try {
    openPage(`/${page}`, who ?? OFFICER);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => {
      expect(document.querySelector('[aria-busy="true"], .ant-spin-spinning, .ant-skeleton-active')).toBeNull();
    });
    expect([...document.querySelectorAll('.ant-alert-error, .ant-result')].map((fault) => fault.textContent)).toEqual([]);
    expectToBeReadAloud();
    const own = asked.filter((path) => path.startsWith('/api/') && !/^\/api\/case\/agencies\/[^/]+$/.test(path));
    expect(own.filter((path) => !serverPaths.has(path))).toEqual([]);
  } finally {
    server.events.removeListener('request:start', note);
  }
});

test('opens the group of the page one is on, and keeps the others folded', async () => {
  const { user } = openPage('/referrals', OFFICER);
  expect(await screen.findByRole('link', { name: '涉罪移送' })).toHaveAttribute('href', '/referrals');
  expect(screen.queryByRole('link', { name: '调解组织' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('menuitem', { name: /名录/ }));
  expect(await screen.findByRole('link', { name: '调解组织' })).toBeInTheDocument();
});

test('says in the tab of the browser where one is', async () => {
  openPage('/referrals', OFFICER);
  await waitFor(() => {
    expect(document.title).toBe('涉罪移送 · 知识产权保护案件协同平台');
  });
});
