/** The needs assessment and the night-time economy can be used by everyone: nothing overflows, and on paper every table is open. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, server, start, wide } from './browser.mjs';

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
