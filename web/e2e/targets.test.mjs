/** The targeting list on a real server: what an address shows, in words; and what narrows and orders it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answer, ready, server, start, visited } from './browser.mjs';
import { records } from './csv.mjs';

/** @typedef {import('../src/hotspots/contract.js').Targets} Targets */
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Targets} */
let targets;
before(async () => {
  browser = await start();
  targets = await answer('/api/hotspots');
});
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act */
const visit = (act) => visited(browser, act);

/** @param {import('playwright-core').Page} page */
const codes = (page) => page.locator('table.list tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')));
const first = () => targets.rows[0] ?? assert.fail('no ward is loaded');
const top = () => targets.rows.find((row) => row.reasons.includes('above_funnel')) ?? first();

/** Address, where it is said, what is said. @type {[string, string, () => string | RegExp][]} */
const cases = [
  ['/en/list', '#title', () => 'Targeting list'],
  ['/cy/list', '#title', () => 'Rhestr dargedu'],
  ['/en/list', 'table.list caption', () => `${targets.areas.shown} of ${targets.areas.areas} areas`],
  ['/cy/list', 'table.list caption', () => `${targets.areas.shown} o ${targets.areas.areas} ardal`],
  ['/en/list', 'table.list [aria-sort=descending]', () => 'Targeting score'],
  ['/en/list?order=smoothed', 'table.list [aria-sort=descending]', () => 'Smoothed rate'],
  ['/en/list', 'table.list tbody tr:first-child [data-column=rank]', () => `1 (${first().rank_low} to ${first().rank_high})`],
  ['/cy/list', 'table.list tbody tr:first-child th', () => first().name_cy],
  ['/en/list', '.notes', () => targets.rules[0]?.en ?? ''],
  ['/cy/list', '.notes', () => targets.areas.mask?.cy ?? 'Diffiniad'],
  ['/en/list', '.notes', () => `seed ${targets.seed}`],
  ['/en/list?weights=0.5,0.5,0.5', '#notices', () => '0.5,0.5,0.5'],
  ['/en/list?level=parish', '#notices', () => 'parish'],
  ['/en/list', '#circular', () => 'partly circular'],
  ['/en/map?measure=gi_tier', '#legend', () => 'Hot, 99% confidence'],
  ['/cy/map?measure=class', '#legend', () => 'Dwysáu'],
  ['/en/map?measure=change', '#legend', () => 'no clear change'],
  ['/en/map?measure=smoothed', '#legend-title', () => 'Smoothed incidents per 1,000'],
  ['/en/map?measure=score', '#title', () => 'Targeting score'],
  ['/en/map?level=lsoa', '#list-title', () => 'LSOAs in order'],
  ['/cy/map?level=cell&measure=count', '#list-title', () => 'Celloedd yn eu trefn'],
];
for (const [address, where, said] of cases) {
  test(`${address} says ${said.toString().replace(/^\(\) => /, '')}`, () => visit(async ({ page, go }) => {
    await go(address);
    await page.locator(where, { hasText: said() }).first().waitFor({ timeout: 5000 });
  }));
}

test('the list is the server’s, row for row, with each reason, and so is its file', () => visit(async ({ page, go }) => {
  await go('/en/list');
  await page.locator('button', { hasText: /^Show the other/ }).click({ timeout: 200 }).catch(() => {});
  assert.deepEqual(await codes(page), targets.rows.map((row) => row.code));
  const tags = await page.locator('table.list tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelectorAll('.tag').length));
  assert.deepEqual(tags, targets.rows.map((row) => row.reasons.length + row.caveats.length));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download-csv').click()]);
  assert.deepEqual(records(readFileSync(await download.path(), 'utf8')).map((row) => row.code), targets.rows.map((row) => row.code));
}));

test('filters, weights and headings change the rows as the server would', () => visit(async ({ page, go }) => {
  await go('/en/list');
  await page.locator('#filter-deprived').selectOption('20');
  await page.locator('#filter-share').fill('40');
  await page.locator('.filters [type=submit]').first().click();
  await page.waitForFunction((n) => document.querySelectorAll('table.list tbody tr').length === n, (await answer('/api/hotspots?deprived=20&share=0.4')).rows.length);
  assert.equal(new URL(page.url()).searchParams.get('share'), '0.4');

  await page.locator('#filter-violence').fill('0.9');
  await page.locator('.filters [type=submit]').first().click();
  assert.match(await page.locator('#filter-fault').innerText(), /sum to 1/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter-violence');
  await page.locator('#filter-deprivation').fill('0.1');
  await page.locator('#filter-growth').fill('0');
  await page.locator('.filters [type=submit]').first().click();
  const weighed = await answer('/api/hotspots?deprived=20&share=0.4&weights=0.9,0.1,0');
  await page.waitForFunction((code) => document.querySelector('table.list tbody tr')?.getAttribute('data-code') === code, weighed.rows[0].code);
  await page.locator('body[data-status=ready]').waitFor();
  assert.deepEqual(await codes(page), weighed.rows.map((/** @type {{ code: string }} */ row) => row.code));

  await page.locator('.filters button[type=button]').first().click();
  await page.locator('table.list thead button', { hasText: 'Count' }).click();
  const counted = await answer('/api/hotspots?measure=count');
  await page.waitForFunction((n) => document.querySelectorAll('table.list tbody tr').length === n && document.querySelector('[aria-sort=descending]')?.textContent?.startsWith('Count'), counted.rows.length);
  assert.deepEqual(await codes(page), counted.rows.map((/** @type {{ code: string }} */ row) => row.code));
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.startsWith('Count')), true, 'the heading keeps the focus');
  const query = new URL(page.url()).search;
  await page.locator('a.language').click();
  await ready(page);
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, `/cy/list${query}`);
}));

test('a name opens the map with the card: score with its parts, rank range, change, class and why listed', () => visit(async ({ page, go }) => {
  await go('/en/list');
  await page.locator(`table.list a[data-code="${top().code}"]`).click();
  await page.locator('.targeting').waitFor();
  const text = await page.locator('.targeting').innerText();
  assert.match(text, new RegExp(`${top().rank} \\(${top().rank_low} to ${top().rank_high}\\) of ${targets.areas.areas}`));
  for (const words of ['Violence', 'Deprivation', 'Growth', 'Change on the year before', 'Class over the years', 'Why listed']) assert.ok(text.includes(words), words);
  for (const id of top().reasons) assert.ok(text.includes(targets.rules.find((rule) => rule.id === id)?.en ?? id), id);
}));

test('the first load of the map brings nothing of the list', () => visit(async ({ page, go }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().slice(server.length)));
  await go('/en/map');
  assert.deepEqual(asked.filter((path) => /\/assets\/(index|hotspots)-|\/api\/hotspots/.test(path)), []);
  assert.ok(asked.some((path) => path.startsWith('/api/wards')));
}));
