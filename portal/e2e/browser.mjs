// What the browser's ways through a running platform share.
//
// PORTAL_URL      where the gateway is (or IPCASE_URL)                 http://localhost:8080
// CHROMIUM        the browser                                          /usr/bin/chromium
// SCREENSHOT_DIR  where pictures go (or IPCASE_SCREENSHOTS)            target/screenshots
// TIMEOUT_MS      how long one action may take                         60000
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const portal = process.env.PORTAL_URL ?? process.env.IPCASE_URL ?? 'http://localhost:8080';
export const pictures = process.env.SCREENSHOT_DIR ?? process.env.IPCASE_SCREENSHOTS ?? 'target/screenshots';
const patience = Number(process.env.TIMEOUT_MS ?? 60_000);
const PASSWORD = 'ipcase-demo';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch() {
  mkdirSync(pictures, { recursive: true });
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** A page of a browser of its own, with nobody logged in. */
export async function newPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

export async function login(page, username) {
  await page.getByRole('button', { name: '登录平台' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
}

/** By how much a page is wider than the window. */
export const overhangOf = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

export const fileName = (name) => `${name.replaceAll(/[^\w-]+/g, '-')}.png`;
