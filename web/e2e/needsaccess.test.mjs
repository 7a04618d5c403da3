/** The needs assessment and the night-time economy can be used by everyone: axe finds nothing, nothing overflows, and on paper every table is open. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { open, phone, server, start, wide } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIVE = 'definition=serious-violence&period=2020-10..2025-09';
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {import('playwright-core').Page} page @param {string} path */
async function go(page, path) {
  await page.goto(server + path);
  await page.locator('body[data-status=ready]').waitFor();
}

for (const viewport of [phone, { width: 1024, height: 768 }, wide]) {
  for (const path of [`/en/needs-assessment?${FIVE}`, `/cy/night-time-economy?${FIVE}`, '/cy/needs-assessment?definition=police-uk-violence', '/en/night-time-economy?definition=police-uk-violence']) {
    test(`axe: ${path} at ${viewport.width}`, async () => {
      const { page, close, complaints } = await open(browser, viewport);
      try {
        await go(page, path);
        await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe: checker } = /** @type {{ axe: { run: (options: object) => Promise<import('axe-core').AxeResults> } }} */ (/** @type {unknown} */ (window));
          const results = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return results.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
        });
        assert.deepEqual(found, []);
        assert.deepEqual(complaints, []);
      } finally {
        await close();
      }
    });
  }
}

test('nothing is wider than the screen, down to 320 pixels, with every table open', async () => {
  for (const width of [320, 390, 768, 1024, 1920]) {
    for (const path of [`/cy/needs-assessment?${FIVE}`, `/cy/night-time-economy?${FIVE}`]) {
      const { page, close } = await open(browser, { width, height: 900 });
      await go(page, path);
      await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} at ${width}: ${over} pixels too wide`);
      await close();
    }
  }
});

test('on paper every table is open and the form is gone; on the screen they are shut again', async () => {
  const { page, close } = await open(browser, wide);
  await go(page, `/cy/needs-assessment?${FIVE}`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('section.block details:not([open])').count(), 0);
  assert.ok(await page.locator('#types table').isVisible());
  assert.equal(await page.locator('form.choices').isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('section.block details[open]').count(), 0);
  await close();
});
