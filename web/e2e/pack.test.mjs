/** The builder of the quarterly pack on a real server: what an address shows, in both languages; what its choices do; how it fails. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, open, server, start, visited } from './browser.mjs';

/** Few pages, so that they are laid out quickly. */
const FEW = 'sections=top,method&lang=cy';
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);

/** @param {import('playwright-core').Page} page */
const ready = (page) => page.locator('body[data-status=ready]').waitFor({ timeout: 60_000 });

/** Address, where it is said, what is said. @type {[string, string, string | RegExp][]} */
const cases = [
  [`/en/pack?${FEW}`, '#title', 'Quarterly pack'],
  [`/cy/pack?${FEW}`, '#title', 'Pecyn chwarterol'],
  [`/en/pack?${FEW}`, '#pages', /^\d+ pages, \d+\.\d MB$/],
  [`/cy/pack?${FEW}`, '#pages', /^\d+ (tudalen|dudalen), \d+\.\d MB$/],
  [`/en/pack?${FEW}&quarter=2025Q2`, '#command', './diogel pack --quarter 2025Q2 --lang cy --sections top,method'],
  [`/cy/pack?${FEW}`, '#sections', 'Dull, cuddio a ffynonellau'],
  [`/en/pack?${FEW}&quarter=1999Q1`, '#notices', '1999Q1'],
  [`/cy/pack?${FEW}&quarter=soon`, '#notices', 'soon'],
  [`/en/pack?${FEW}&wards=0`, '#notices', '0'],
  ['/en/pack?lang=fr&sections=top', '#notices', 'fr'],
  ['/en/pack?definition=none&lang=cy&sections=top', '#notices', 'none'],
];
for (const [address, where, said] of cases) {
  test(`${address} says ${said}`, () => visit(async ({ page }) => {
    await page.goto(server + address);
    await ready(page);
    await page.locator(where, { hasText: said }).waitFor({ timeout: 5000 });
  }, /400/));
}

test('another choice lays the pages out again, and the other language keeps it', () => visit(async ({ page }) => {
  await page.goto(`${server}/en/pack?${FEW}`);
  await ready(page);
  const counted = await page.locator('#pages').innerText();
  const box = page.locator('[name=section][value=table]');
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((before) => document.body.dataset.status === 'ready' && /^\d/.test(document.getElementById('pages')?.textContent ?? '') && document.getElementById('pages')?.textContent !== before, counted, { timeout: 60_000 });
  assert.match(page.url(), /sections=top,method,table/);
  assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).value), 'table', 'the focus stays');
  await page.locator('a.language').click();
  await ready(page);
  assert.match(page.url(), /\/cy\/pack\?.*sections=top,method,table/);
  const outline = await answer('/api/pack?lang=cy&sections=top,method,table');
  assert.ok((await page.locator('#pages').innerText()).startsWith(`${outline.pages} `));
}));

test('a pack keeps a section at least', () => visit(async ({ page }) => {
  await page.goto(`${server}/en/pack?lang=cy&sections=top`);
  await ready(page);
  await page.locator('[name=section][value=top]').click();
  await page.locator('#live', { hasText: 'needs a section' }).waitFor({ state: 'attached' });
  assert.equal(await page.locator('[name=section][value=top]').isChecked(), true);
}));

for (const language of ['en', 'cy']) {
  test(`room: ${language}`, async () => {
    for (const width of [320, 390, 1024, 1920]) {
      const visitor = await open(browser, { width, height: 900 });
      const { page } = visitor;
      await page.goto(`${server}/${language}/pack?${FEW}`);
      await ready(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${over} pixels too wide at ${width}`);
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    }
  });
}

test('a server that fails is said to, with a way to try again; the last outline stays', () => visit(async ({ page }) => {
  await page.goto(`${server}/en/pack?${FEW}`);
  await ready(page);
  await page.route('**/api/pack?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"detail":"broken"}' }));
  await page.locator('[name=lang][value=en]').check();
  await page.locator('#failure', { hasText: 'broken' }).waitFor();
  assert.equal(await page.locator('#sections tr').count(), 9);
  assert.equal(await page.locator('#failure-kept').isVisible(), true);
  await page.unroute('**/api/pack?*');
  await page.locator('#retry').click();
  await ready(page);
}, /500/));

test('a server that never answers leaves a word, not a blank page', () => visit(async ({ page }) => {
  await page.route('**/api/pack?*', () => {});
  await page.goto(`${server}/cy/pack`);
  await page.locator('#slow').waitFor({ timeout: 10_000 });
  await page.unroute('**/api/pack?*');
}));
