// Every page of the menu, for every kind of person, on a running platform: logs in, opens each page and the first record
// it lists, and fails on an error in the console, a refused or failed request, an error shown in the page, or a code
// that nobody has put into words. A picture of each page is kept.
//
// Settings: browser.mjs. PEOPLE=holder,police-chengdu walks for some only; AT_ONCE is how many walk side by side.
import { join } from 'node:path';
import { fileName, launch, login, newPage, pictures, portal } from './browser.mjs';

const PEOPLE = (
  process.env.PEOPLE ??
  'holder,officer-chengdu,head-chengdu,procurator-chengdu,judge-chengdu,mediator-chengdu,director-chengdu,operator-tianfuyou,aid-chengdu,police-chengdu,supervisor-sichuan,auditor'
).split(',');
const AT_ONCE = Number(process.env.AT_ONCE ?? 3);
/** Upper case words joined by `_` are names of the API, not of the trade. */
const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** The breadcrumbs are links to pages too. */
const MENU = '.portal-sider nav';

const faults = [];
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
    if (response.status() >= 400) {
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
  await page.locator('#content h3, #content .ant-result').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('#content [aria-busy="true"], #content .ant-spin-spinning, #content .ant-skeleton-active, #content .ant-card-loading'));
}

async function look(page, who, name) {
  await settled(page);
  opened += 1;
  const errors = await page.locator('#content .ant-alert-error, #content .ant-result').allInnerTexts();
  faults.push(...errors.map((text) => `${who} ${name}: shows “${text.replaceAll(/\s+/g, ' ')}”`));
  const codes = new Set((await page.locator('#content').innerText()).match(CODE) ?? []);
  faults.push(...[...codes].map((code) => `${who} ${name}: shows the code ${code}`));
  await page.screenshot({ path: join(pictures, fileName(`menu-${who}-${name}`)), fullPage: true });
}

/** The addresses in the person's menu, in its order; folded groups are opened for it. */
async function menuOf(page) {
  const folded = page.locator(`${MENU} .ant-menu-submenu:not(.ant-menu-submenu-open) > .ant-menu-submenu-title`);
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
  const links = await page.locator(`${MENU} .ant-menu-item a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return [...new Set(links)];
}

async function walk(browser, who) {
  const page = await newPage(browser);
  let name = 'login';
  watch(page, () => `${who} ${name}`);
  try {
    await page.goto(portal);
    await login(page, who);
    for (const path of await menuOf(page)) {
      name = path === '/' ? 'home' : path.slice(1);
      await page.locator(`${MENU} a[href="${path}"]`).click();
      await page.waitForURL((url) => url.pathname === path);
      await look(page, who, name);
      const record = page.locator(`#content table a[href^="${path}/"], #content .tasks a`).first();
      if ((await record.count()) > 0) {
        name = `${name} record`;
        const to = await record.getAttribute('href');
        await record.click();
        await page.waitForURL((url) => url.pathname === to);
        await look(page, who, name);
      }
    }
  } catch (error) {
    faults.push(`${who} ${name}: ${error instanceof Error ? error.message : error}`);
    await page.screenshot({ path: join(pictures, fileName(`menu-failed-${who}-${name}`)) }).catch(() => undefined);
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
      for (let who = queue.shift(); who !== undefined; who = queue.shift()) {
        await walk(browser, who);
      }
    }),
  );
} finally {
  await browser.close();
}
for (const fault of faults) {
  console.error(fault);
}
console.log(`${PEOPLE.length} people, ${opened} pages, ${faults.length} faults, ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = faults.length === 0 && opened > 0 ? 0 : 1;
