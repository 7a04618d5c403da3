/** Every view can be used by everyone: axe finds nothing, nothing overflows, in both languages on a phone and a big screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { answer, open, phone, start, wide } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

/** @param {import('playwright-core').Page} page */
async function violations(page) {
  // Through the debugger, which the page's policy does not bind; the page itself can run no such text.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = /** @type {{ axe: import('axe-core').AxeResults & { run: (options: object) => Promise<import('axe-core').AxeResults> } }} */ (/** @type {unknown} */ (window));
    const results = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return results.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

for (const language of ['en', 'cy']) {
  for (const viewport of [phone, wide]) {
    for (const view of ['map', 'table', 'map?measure=cell', 'map?measure=gi_tier', 'map?measure=class&level=lsoa', 'list?first=12', 'list?deprived=10&share=1', 'map?meeting=2', 'map?over=towns,named&fade=1&only=E', 'two', 'ward']) {
      test(`axe: ${language} ${view} at ${viewport.width}`, async () => {
        const { rows } = await answer('/api/wards');
        const { page, go, close, complaints } = await open(browser, viewport);
        try {
          const [first, second] = rows.map((/** @type {{ code: string }} */ { code }) => code);
          const address = { ward: `map?sel=${first}`, two: `map?against=2023-10..2024-09&set=${first},${second}&sel=${first}` }[view] ?? view;
          await go(`/${language}/${address}`);
          if (view === 'ward' || view === 'two') await page.locator('.targeting').waitFor();
          await page.evaluate(() => { for (const each of document.querySelectorAll('body[data-view=list] .targets details')) each.setAttribute('open', ''); });
          if (viewport === phone && view.startsWith('map') && !view.includes('meeting')) await page.locator('#pane').click();
          assert.deepEqual(await violations(page), []);
          assert.deepEqual(complaints, []);
        } finally {
          await close();
        }
      });
    }
  }
}

test('nothing is wider than the screen, down to 320 pixels', async () => {
  for (const width of [320, 390, 768, 1024, 1920]) {
    for (const path of ['/en/map', '/cy/map', '/cy/table', '/en/list?first=5', '/cy/list?first=5']) {
      const { page, go, close } = await open(browser, { width, height: 900 });
      await go(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} at ${width}: ${over} pixels too wide`);
      await close();
    }
  }
});
