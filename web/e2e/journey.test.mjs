/** A reader's way through the page on a real server: list, map, language, file, keys, table; ward names are learnt from it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answer, ready, server, start, visited } from './browser.mjs';
import { records } from './csv.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('../src/contract.js').Figures} */
let figures;
before(async () => {
  browser = await start();
  figures = await answer('/api/wards');
});
after(() => browser?.close());

/** @param {Parameters<typeof visited>[1]} act */
const visit = (act) => visited(browser, act);
/** The third ward: neither the first, which is the tab stop anyway, nor one past the fold. */
const third = () => figures.rows[2] ?? assert.fail('fewer than three wards are loaded');

test('a ward picked in the list is lit on the map, kept in the other language, and in the file row for row', () => visit(async ({ page, go }) => {
  const ward = third();
  await go('/en/map');
  const picked = page.locator(`#ranking [data-code="${ward.code}"]`);
  await picked.click();
  assert.equal(await picked.getAttribute('aria-selected'), 'true');
  assert.equal(await page.locator(`#map path[data-code="${ward.code}"]`).first().getAttribute('aria-pressed'), 'true');
  await page.locator('.leaflet-marks-pane path').first().waitFor({ state: 'attached' });
  await page.locator('#card-title').waitFor();
  assert.equal(await page.locator('#card-title').textContent(), ward.name_en);

  const query = new URL(page.url()).search;
  await page.locator('a.language').click();
  await ready(page);
  assert.equal(new URL(page.url()).pathname, '/cy/map');
  assert.equal(new URL(page.url()).search, query, 'the language switch keeps the whole state');
  await page.locator('#card-title').waitFor();
  assert.equal(await page.locator('#card-title').textContent(), ward.name_cy);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download-csv').click()]);
  const rows = records(readFileSync(await download.path(), 'utf8'));
  const shown = await page.locator('#ranking .ward').evaluateAll((items) => items.map((item) => ({
    code: item.getAttribute('data-code'), name: item.querySelector('.name')?.firstChild?.textContent, figure: item.querySelector('.figure')?.textContent,
  })));
  const format = new Intl.NumberFormat('cy-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  assert.deepEqual(shown, rows.map((row) => ({
    code: row.code, name: row.name_cy, figure: /^\[/.test(row.rate_per_1000 ?? '') ? row.rate_per_1000 : format.format(Number(row.rate_per_1000)),
  })));
}));

test('the table holds the rows of the map, and sorts', () => visit(async ({ page, go }) => {
  await go('/en/map');
  const listed = await page.locator('#ranking .ward').evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
  const drawn = await page.locator('#map path[role=button]').evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
  await page.locator('#view-table').click();
  const codes = () => page.locator('#table tbody tr').evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
  await page.locator('#table tbody tr').first().waitFor();
  assert.deepEqual(await codes(), listed);
  assert.deepEqual([...drawn].sort(), [...listed].sort());
  const head = page.locator('#table thead th').nth(1);
  await Promise.all([page.waitForResponse((response) => response.url().includes('sort=name_en')), head.locator('button').click()]);
  await page.locator('#table thead th[aria-sort=ascending]').nth(0).waitFor();
  await page.locator('body[data-status=ready]').waitFor();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  const { rows } = await answer('/api/wards?sort=name_en');
  await page.waitForFunction((code) => document.querySelector('#table tbody tr')?.getAttribute('data-code') === code, rows[0].code);
  assert.deepEqual(await codes(), rows.map((/** @type {{ code: string }} */ row) => row.code));
}));

test('the keys lead through the list and over the map', () => visit(async ({ page, go }) => {
  await go('/en/map');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-code'));
  await page.locator('#search').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), figures.rows[0]?.code);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), third().code);
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).searchParams.get('sel'), third().code);
  await page.keyboard.press('End');
  assert.equal(await focused(), figures.rows.at(-1)?.code);
  await page.keyboard.press('Escape');
  assert.equal(new URL(page.url()).searchParams.get('sel'), null);

  assert.equal(await page.locator('#map path[tabindex="0"]').count(), 1, 'one ward of the map is in the tab order');
  await page.locator('#map path[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.locator(`#map path[data-code="${figures.rows[0]?.code}"]:focus`).waitFor();
  await page.keyboard.press('PageDown');
  assert.equal(await focused(), figures.rows[1]?.code);
  const from = await focused();
  for (const arrow of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(arrow);
  assert.ok((await focused()) !== null && from !== null);
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).searchParams.get('sel'), await focused());
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'map');
  await page.keyboard.press('?');
  assert.ok(await page.locator('#help').isVisible());
  await page.keyboard.press('Escape');
}));

test('an address nobody knows gives a notice and the usual map', () => visit(async ({ page, go }) => {
  await go('/en/nowhere?measure=knives&sel=W00000000&colour=red');
  await page.locator('.notice', { hasText: 'W00000000' }).waitFor();
  const notices = (await page.locator('.notice').allTextContents()).join('\n');
  for (const value of ['nowhere', 'knives', 'red']) assert.ok(notices.includes(value), value);
  assert.equal(new URL(page.url()).searchParams.get('measure'), 'rate_per_1000');
}));

test('recolouring asks for no shapes again, and going back restores the choice', () => visit(async ({ page, go }) => {
  await go('/en/map');
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().slice(server.length)));
  for (const measure of ['count', 'deprived_20', 'cell']) {
    await page.locator('#measure').selectOption(measure);
    await page.locator('body[data-status=ready]').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('measure'), measure);
  }
  assert.deepEqual(asked.filter((path) => path.startsWith('/topology/')), []);
  await page.goBack();
  await page.waitForFunction(() => /** @type {HTMLSelectElement} */ (document.getElementById('measure')).value === 'deprived_20');
}));

test('sample data is said on every view', async () => {
  const { sample } = await answer('/api/datasets');
  for (const path of ['/en/map', '/cy/table']) {
    await visit(async ({ page, go }) => {
      await go(path);
      assert.equal(await page.locator('#sample').isVisible(), sample);
    });
  }
});
