/** A planner's way through the list: the most deprived of one county, sorted, some of them, some columns, and the file that equals the screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answer, ready, start, visited } from './browser.mjs';
import { sheetRows } from './xlsx.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

/** @param {import('playwright-core').Page} page */
const codes = (page) => page.locator('table.list tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
/** @param {import('playwright-core').Page} page */
const heads = (page) => page.locator('table.list thead th').evaluateAll((all) => all.map((each) => each.getAttribute('data-column') ?? ''));
/** @param {import('playwright-core').Page} page */
async function workbook(page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#download-xlsx').click()]);
  return sheetRows(readFileSync(await file.path()));
}
/** Waits until the table has these first rows. @param {import('playwright-core').Page} page @param {() => Promise<boolean>} met */
async function until(page, met) {
  for (let i = 0; i < 100 && !(await met()); i += 1) await page.waitForTimeout(100);
  assert.ok(await met());
}

test('the most deprived of a county, sorted, as a workbook that equals the screen', () => visited(browser, async ({ page, go }) => {
  const { counties } = await answer('/api/datasets');
  await go('/en/list');
  await page.selectOption('#county', counties[0].code);
  await page.selectOption('#filter-deprived', '20');
  await page.locator('#filter-share').fill('1');
  await page.locator('.filters [type=submit]').click();
  const wanted = await answer(`/api/hotspots?county=${counties[0].code}&deprived=20&share=0.01&sort=name_en`);
  await until(page, async () => (await codes(page)).length === wanted.rows.length);
  await page.locator('thead th[data-column=name] button[data-head]').click();
  await until(page, async () => (await codes(page)).join() === wanted.rows.map((/** @type {{ code: string }} */ row) => row.code).join());
  assert.equal(await page.locator('thead th[data-column=name]').getAttribute('aria-sort'), 'ascending');
  const rows = await workbook(page);
  assert.deepEqual(rows.map(({ code }) => code), await codes(page));
  for (const [i, row] of rows.entries()) {
    const said = await page.locator('table.list tbody tr').nth(i).locator('[data-column=count] b').textContent();
    assert.equal(said?.replaceAll(',', ''), row.count, row.code);
  }
  await page.locator('thead th[data-column=name] button[data-head]').click();
  await until(page, async () => (await codes(page)).join() === wanted.rows.map((/** @type {{ code: string }} */ row) => row.code).reverse().join());
}));

test('areas and columns are chosen, the address keeps them, and so does the file', () => visited(browser, async ({ page, go }) => {
  await go('/cy/list?first=10');
  const [one = '', , three = ''] = await codes(page);
  for (const code of [one, three]) await page.locator(`[data-pick="${code}"]`).click();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-pick')), three, 'the focus stays');
  await page.locator('.pickers summary').click();
  for (const column of ['smoothed', 'funnel', 'why']) await page.locator(`[data-column-box=${column}]`).click();
  assert.ok(!(await heads(page)).some((column) => ['smoothed', 'funnel', 'why'].includes(column)));
  await page.locator('#picked').click();
  await until(page, async () => (await codes(page)).join() === [one, three].join());
  const shown = await heads(page);
  await page.reload();
  await ready(page);
  assert.deepEqual(await codes(page), [one, three]);
  assert.deepEqual(await heads(page), shown);
  const rows = await workbook(page);
  assert.deepEqual(rows.map(({ code }) => code), [one, three]);
  assert.ok('rank_low' in (rows[0] ?? {}) && !('reasons' in (rows[0] ?? {})) && !('smoothed' in (rows[0] ?? {})));
  await page.locator('.pickers button').click();
  await until(page, async () => (await codes(page)).length === 10);
}));
