// A browser's way through the portal on a running platform: `holder` files the complaint of journey 1 (a counterfeit
// liquor brand), `officer-chengdu` finds it in the worklist and accepts it.
import { join } from 'node:path';
import { fileName, launch, login as logIn, newPage, overhangOf, pictures, portal } from './browser.mjs';

let passed = 0;
let failed = 0;
let page;

/** One step: told, pictured, counted; after a failure the rest would only repeat it. */
async function step(name, act) {
  if (failed > 0) {
    return undefined;
  }
  const began = Date.now();
  try {
    const result = await act();
    passed += 1;
    await picture(`${String(passed).padStart(2, '0')}-${name}`);
    console.log(`ok      ${name} (${Date.now() - began} ms)`);
    return result;
  } catch (error) {
    failed += 1;
    await picture(`failed-${name}`).catch(() => undefined);
    console.error(`FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return undefined;
  }
}

async function picture(name) {
  await page.screenshot({ path: join(pictures, fileName(name)), fullPage: true });
}

async function newPerson(browser) {
  page = await newPage(browser);
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  return page.context();
}

const login = (username) => logIn(page, username);

const group = (name) => page.getByRole('group', { name, exact: true });

async function choose(field, option) {
  await field.click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
}

const title = `岷岭春`;

async function fillIn() {
  const complainant = group('投诉人');
  await complainant.getByLabel('名称（姓名）').fill('四川岷岭春酒业有限公司');
  await complainant.getByLabel('法定代表人（负责人）').fill('林岷');
  await complainant.getByLabel('联系电话').fill('028-86001234');
  const respondent = group('被投诉人 1');
  await respondent.getByLabel('名称（姓名）').fill('成都市锦江区醇香阁酒类经营部');
  const right = group('涉案权利');
  await choose(right.getByLabel('权利类型'), '注册商标专用权');
  await right.getByLabel('权利名称').fill(title);
  await right.getByLabel('商标注册号').fill('17654321');
  await right.getByLabel('商品和服务国际分类（尼斯分类）').click();
  await page.keyboard.type('33');
  await page.keyboard.press('Enter');
  const act = group('侵权事实');
  await act.getByLabel('侵权行为地').click();
  const regions = page.locator('.ant-cascader-dropdown:visible');
  await regions.getByRole('menuitemcheckbox', { name: '四川省' }).click();
  await regions.getByRole('menuitemcheckbox', { name: '成都市' }).click();
  await page.keyboard.press('Escape');
  await act.getByLabel('侵权行为发生（发现）日期').fill(lastWeek());
  await page.keyboard.press('Enter');
  await act.getByLabel('涉案商品或作品').fill('标注“岷岭春”的 52 度浓香型白酒');
  await act.getByLabel('估计涉案金额').fill('186400.00');
  await act
    .getByLabel('侵权事实和请求')
    .fill(
      '被投诉人在成都市锦江区门店及仓库销售标有“岷岭春”注册商标的白酒，经我司鉴别均非我司生产或授权，外箱喷码无法溯源。请求依法查处。',
    );
}

/** A week ago, as a legal day. */
function lastWeek() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() - 7 * 86_400_000));
}

const browser = await launch();
try {
  let context = await newPerson(browser);
  await step('landing page', async () => {
    await page.goto(portal);
    await page.getByRole('heading', { name: '知识产权保护案件协同平台', level: 1 }).waitFor();
  });
  await step('holder logs in', () => login('holder'));
  await step('holder opens the form', async () => {
    await page.getByRole('button', { name: '提交投诉' }).first().click();
    await group('投诉人').waitFor();
  });
  await step('the form fits a telephone', async () => {
    const { width, height } = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '打开导航菜单' }).waitFor();
    const overhang = await overhangOf(page);
    await picture('telephone');
    await page.setViewportSize({ width, height });
    if (overhang > 0) {
      throw new Error(`Expected no sideways scrolling, but it is ${overhang} px`);
    }
  });
  await step('holder fills it in', fillIn);
  await step('wrong check character is said beside the field', async () => {
    const code = group('投诉人').getByLabel('统一社会信用代码');
    await code.fill('91510100MA6CTX2K3R');
    await page.getByRole('button', { name: '提交投诉' }).click();
    await group('投诉人').getByText('校验码不正确，请核对后重新填写').waitFor();
    await page.getByText('请先改正标出的 1 处').waitFor();
  });
  const number = await step('holder files the complaint', async () => {
    await group('投诉人').getByLabel('统一社会信用代码').fill('91510100MA6CTX2K3Q');
    await page.getByRole('button', { name: '提交投诉' }).click();
    await page.waitForURL(/\/complaints\/(?!new)[^/]+$/);
    await page.getByRole('status').filter({ hasText: '待受理' }).waitFor();
    const shown = await page.locator('.record-head .number').innerText();
    if (!/^SC-CP-\d{4}-\d+$/.test(shown.trim())) {
      throw new Error(`Expected a complaint number, but it is ${shown}`);
    }
    return shown.trim();
  });
  await context.close();

  context = await newPerson(browser);
  await step('officer logs in', async () => {
    await page.goto(portal);
    await login('officer-chengdu');
  });
  await step('officer finds it in the worklist', async () => {
    const link = page.getByRole('link', { name: new RegExp(number) });
    for (let tries = 0; tries < 20 && (await link.count()) === 0; tries++) {
      await page.waitForTimeout(1_000);
      await page.reload();
      await page.getByRole('heading', { name: '我的待办' }).waitFor();
      await link.first().waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await link.first().click();
    await page.getByRole('status').filter({ hasText: '待受理' }).waitFor();
    await page.getByRole('button', { name: /为什么是这一天/ }).first().waitFor();
  });
  await step('the due date explains itself', async () => {
    await page.getByRole('button', { name: /为什么是这一天/ }).first().click();
    await page.getByRole('tooltip').getByText('法律依据').waitFor();
  });
  await step('officer accepts it', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '受理', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '受理' });
    await dialog.getByLabel('备注').fill('材料齐全，属于本局管辖。');
    await dialog.getByRole('button', { name: '提交' }).click();
    await page.getByRole('status').filter({ hasText: '已受理' }).waitFor();
  });
  await context.close();
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
