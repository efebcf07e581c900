// Every page of the menu of every role, and the first page of everybody who has an account of the realm, on a running
// platform: logs in, opens each page, the first record it lists and the form that makes one, and fails on an error in the console (a violation of the
// content security policy is one), a refused or failed request, an error shown in the page, a code that nobody has put
// into words, something to press that has no name, or a page wider than the window. A page that two kinds of
// person have opened is left out for the others, unless ALL=1. One picture is kept of each page for each kind of person.
//
// Settings: browser.mjs. PEOPLE=holder,police-chengdu walks for some only; AT_ONCE is how many walk side by side.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, launch, login, newPage, overhangOf, pictures, portal } from './browser.mjs';

const REALM = join(import.meta.dirname, '../../identity/src/main/resources/org/ipcase/identity/demo/demo-accounts.json');
const chosen = process.env.PEOPLE?.split(',');
const PEOPLE = JSON.parse(readFileSync(REALM, 'utf8')).filter(({ username }) => chosen?.includes(username) ?? true);
/** The menu is by role: the first of a role opens all of it, the others what is due for them. */
const FIRST = new Set(PEOPLE.filter(({ roles }, at) => PEOPLE.findIndex((one) => one.roles.join() === roles.join()) === at));
/** Each page is opened for so many kinds of person; ALL=1 opens it for every one. */
const ALL = process.env.ALL === '1';
const KINDS = ALL ? Infinity : 2;
const AT_ONCE = Number(process.env.AT_ONCE ?? 4);
/** Upper case words joined by `_` are names of the API, not of the trade. */
const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** The breadcrumbs are links to pages too. */
const MENU = '.portal-sider nav';

const faults = [];
const remarks = [];
const pictured = new Set();
const looked = new Map();
let opened = 0;

/** Notes what goes wrong behind a page, with the page it happened on. */
function watch(page, where) {
  const fault = (what) => faults.push(`${where()}: ${what}`);
  page.on('pageerror', (error) => fault(`error: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is told once, by the response.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      fault(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    // What happened to a record is not for everybody who may see the record: its page then leaves it out.
    const withheld = response.status() === 404 && response.url().endsWith('/timeline');
    if (response.status() >= 400 && !withheld) {
      fault(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
    }
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends what it had asked for.
    if (why !== 'net::ERR_ABORTED') {
      fault(`${why} ${new URL(request.url()).pathname}`);
    }
  });
}

/** Waits until the page has what it asked for. */
async function settled(page) {
  await page.locator('#content h1:not([data-left])').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('#content [aria-busy="true"], #content .ant-spin-spinning, #content .ant-skeleton-active, #content .ant-card-loading'));
}

/** What the open page shows that it should not: errors, codes, and controls and headings that nobody could name. */
function shownFaults() {
  const content = document.querySelector('#content');
  const named = (one) => one.innerText.trim() || one.title || one.getAttribute('aria-label') || one.querySelector('[aria-label]') || one.labels?.length > 0;
  const nameless = [...content.querySelectorAll('button, a[href]')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !named(one));
  return {
    text: content.innerText,
    errors: [...content.querySelectorAll('.problem, .ant-result')].map((one) => one.innerText),
    nameless: nameless.map((one) => one.outerHTML.slice(0, 120)),
    titles: content.querySelectorAll('h1').length,
  };
}

async function look(page, { kind, who }, name) {
  await settled(page);
  opened += 1;
  looked.set(name, (looked.get(name) ?? 0) + 1);
  const shown = await page.evaluate(shownFaults);
  const fault = (what) => faults.push(`${who} ${name}: ${what}`);
  shown.errors.forEach((text) => fault(`shows “${text.replaceAll(/\s+/g, ' ')}”`));
  shown.nameless.forEach((control) => fault(`has no name for ${control}`));
  if (shown.titles !== 1) {
    fault(`has ${shown.titles} titles`);
  }
  const overhang = await overhangOf(page);
  if (overhang > 0) {
    fault(`is ${overhang} px wider than the window`);
  }
  // Which words a record has to say depends on what happened to be first in the list: told always, a fault where all is walked.
  const unsaid = name.endsWith(' record') && !ALL ? (what) => remarks.push(`${who} ${name}: ${what}`) : fault;
  new Set(shown.text.match(CODE)).forEach((code) => unsaid(`shows the code ${code}`));
  const picture = fileName(`menu-${kind}-${name}`);
  if (!pictured.has(picture)) {
    pictured.add(picture);
    await page.screenshot({ path: join(pictures, picture), fullPage: true });
  }
}

async function unfold(page) {
  const folded = page.locator(`${MENU} .ant-menu-submenu:not(.ant-menu-submenu-open) > .ant-menu-submenu-title`);
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
}

/** The addresses in the person's menu, in its order. */
async function menuOf(page) {
  await unfold(page);
  const links = await page.locator(`${MENU} .ant-menu-item a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return [...new Set(links)];
}

/** Follows a link; the page that it leaves stays for a moment, and is marked. */
async function follow(page, link) {
  const to = await link.getAttribute('href');
  if (new URL(page.url()).pathname === to) {
    return;
  }
  await page.evaluate(() => document.querySelector('#content h1')?.setAttribute('data-left', ''));
  // A line under the page's sticky head counts as in view, and cannot be pressed there.
  await link.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await link.click();
  await page.waitForURL((url) => url.pathname === to);
  await page.locator('#content h1[data-left]').waitFor({ state: 'detached' });
}

/** Whether a page has not been opened often enough; a record, which looks much alike for everybody, once. */
function due(page) {
  return (looked.get(page) ?? 0) < (page.endsWith(' record') ? (ALL ? KINDS : 1) : KINDS);
}

/** A record that nobody has been able to open yet is looked for in the lists of some more. */
function dueAnywhere(page) {
  return due(page) || (due(`${page} record`) && (looked.get(page) ?? 0) < 2 * KINDS);
}

async function walk(browser, account) {
  const { username, agency, roles } = account;
  const page = await newPage(browser);
  const person = { who: username, kind: `${roles.join('-')}-${agency.split('-')[0]}` };
  let name = 'login';
  watch(page, () => `${username} ${name}`);
  try {
    await page.goto(portal);
    await login(page, username);
    const paths = await menuOf(page);
    for (const path of FIRST.has(account) ? paths : paths.slice(0, 1)) {
      const entry = page.locator(`${MENU} a[href="${path}"]`);
      await unfold(page);
      const home = path === '/';
      const main = home ? 'home' : path.slice(1);
      name = main;
      if (!home && !dueAnywhere(main)) {
        continue;
      }
      await follow(page, entry);
      await look(page, person, name);
      const make = page.locator(`#content a[href="${path}/new"]`).first();
      if (!home && due(`${main} form`) && (await make.count()) > 0) {
        name = `${main} form`;
        await follow(page, make);
        await look(page, person, name);
        name = main;
        await follow(page, entry);
        await settled(page);
      }
      const record = page.locator(`#content table a[href^="${path}/"], #content .tasks a`).first();
      if (due(`${main} record`) && (await record.count()) > 0) {
        name = `${main} record`;
        await follow(page, record);
        await look(page, person, name);
      }
    }
  } catch (error) {
    faults.push(`${username} ${name}: ${error instanceof Error ? error.message : error}`);
    await page.screenshot({ path: join(pictures, fileName(`menu-failed-${username}-${name}`)) }).catch(() => undefined);
  } finally {
    await page.context().close();
  }
}

const began = Date.now();
const browser = await launch();
try {
  const queue = [...PEOPLE];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let person = queue.shift(); person !== undefined; person = queue.shift()) {
        await walk(browser, person);
      }
    }),
  );
} finally {
  await browser.close();
}
for (const remark of remarks) {
  console.log(`remark: ${remark}`);
}
for (const fault of faults) {
  console.error(fault);
}
console.log(`${PEOPLE.length} people, ${opened} pages, ${faults.length} faults, ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = faults.length === 0 && opened >= PEOPLE.length ? 0 : 1;
