/** The ward profile: failures, slow servers, hidden counts, hostile names, paper, narrow screens. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, open, phone, server, start, visited } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {{ code: string, name_en: string, name_cy: string }} the ward with the highest rate */
let ward;
before(async () => {
  browser = await start();
  [ward] = (await answer('/api/wards?sort=rank')).rows;
});
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);
/** @param {Page} page @param {string} path */
async function show(page, path) {
  await page.goto(server + path);
  await page.locator('body[data-status=ready]').waitFor();
}

test('a failure is said and mended by trying again; the last figures are kept, greyed', () => visit(async ({ page }) => {
  await show(page, `/en/ward/${ward.code}`);
  await page.route('**/similar?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify({ status: 500, detail: 'it broke' }) }));
  await page.locator('#index').selectOption('wimd-2025-income');
  await page.locator('#failure', { hasText: 'it broke' }).waitFor();
  assert.ok(await page.locator('main.stale .headline').isVisible());
  await page.unroute('**/similar?*');
  await page.locator('#retry').click();
  await page.locator('body[data-status=ready]').waitFor();
  await page.locator('.over', { hasText: 'Income' }).waitFor();
}, /500/));

test('a server that does not answer is said to be slow', () => visit(async ({ page }) => {
  await page.route('**/trend?*', () => {});
  await page.goto(`${server}/cy/ward/${ward.code}`);
  await page.locator('#slow:not([hidden])').waitFor();
}));

test('what is hidden from a partner is said to be, with no number in its place', () => visit(async ({ page }) => {
  const hide = /** @param {Record<string, unknown>} row @param {string[]} names */ (row, ...names) => { for (const name of names) row[name] = '[c]'; };
  const rate = ['count', 'rate_per_1000', 'rate_low', 'rate_high'];
  await page.route(`**/api/*/${ward.code}**`, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    if (json.ward) hide(json.ward, ...rate, 'rank', 'cell');
    for (const point of json.trend ?? []) hide(point, ...rate);
    for (const type of json.types ?? []) hide(type, ...rate);
    if (json.area) Object.assign(json, { hours: '[c]', area: { ...json.area, count: '[c]', rank: '[c]', rank_low: '[c]', score: '[c]', change: '[c]', change_verdict: '[c]', class: '[c]', reasons: [], in_top: '[c]' } });
    await route.fulfill({ response, json: { ...json, role: 'partner', ...(json.trend ? { step: 'year' } : {}) } });
  });
  await show(page, `/en/ward/${ward.code}`);
  for (const [part, words] of [['headline', 'The count is hidden from this role'], ['why', 'every rule that hangs on it'], ['trend', 'hidden from this role throughout'], ['types', 'hidden from this role'], ['hours', 'and with it the hours'], ['similar', 'cannot be compared'], ['careful', 'no count of 1 to 4']]) {
    assert.ok((await page.locator(`section.${part}`).innerText()).includes(words ?? ''), `${part}: ${words}`);
  }
  assert.equal(await page.locator('.trend svg circle').count(), 0);
  assert.doesNotMatch(await page.locator('main').innerText(), /NaN|undefined|null/);
}));

test('a hostile name is text and breaks no layout', () => visit(async ({ page }) => {
  const name = `<img src=x onerror=alert(1)>‮שלום🙂${'x'.repeat(300)}`;
  await page.route('**/api/wards*', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    for (const row of json.rows ?? []) Object.assign(row, { name_en: name, name_cy: name });
    await route.fulfill({ response, json });
  });
  await page.route(`**/api/wards/${ward.code}?*`, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    Object.assign(json.ward, { name_en: name, name_cy: name });
    await route.fulfill({ response, json });
  });
  await page.setViewportSize(phone);
  for (const path of [`/en/ward/${ward.code}`, '/en/ward']) {
    await show(page, path);
    assert.equal(await page.locator('main img').count(), 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), path);
  }
}));

test('on paper it is a few pages of A4 without a bitmap, its controls gone', () => visit(async ({ page }) => {
  await show(page, `/cy/ward/${ward.code}`);
  const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  assert.ok((paper.match(/\/Type \/Page\b/g) ?? []).length <= 3);
  assert.doesNotMatch(paper, /\/Subtype \/Image/);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['#chooser', 'nav.site', '.links']) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  assert.ok(await page.locator('.trend svg').isVisible());
}));

test('nothing is wider than the screen, down to 320 pixels', async () => {
  for (const width of [320, 390, 768, 1024, 1920]) {
    const { page, close } = await open(browser, { width, height: 900 });
    for (const path of [`/en/ward/${ward.code}`, `/cy/ward/${ward.code}`, '/cy/ward']) {
      await show(page, path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} at ${width}: ${over} pixels too wide`);
    }
    await close();
  }
});
