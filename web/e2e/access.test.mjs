/** The map and the list can be used by everyone: axe finds nothing in their faces, nothing overflows, in both languages on a phone and a big screen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsAt } from './axe.mjs';
import { answer, open, phone, start, wide } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

// What a page shows in each of its states is held by axestates; here are the map's and the list's other faces.
for (const language of ['en', 'cy']) {
  for (const view of ['map?measure=cell', 'map?measure=gi_tier', 'map?measure=class&level=lsoa', 'list?deprived=10&share=1', 'map?meeting=2', 'map?over=towns,named&fade=1&only=E', 'two']) {
    test(`axe: ${language} ${view}`, async () => {
      const { rows } = await answer('/api/wards');
      const { page, go, close, complaints } = await open(browser, wide);
      try {
        const [first, second] = rows.map((/** @type {{ code: string }} */ { code }) => code);
        await go(`/${language}/${view === 'two' ? `map?against=2023-10..2024-09&set=${first},${second}&sel=${first}` : view}`);
        if (view === 'two') await page.locator('.targeting').waitFor();
        await page.evaluate(() => { for (const each of document.querySelectorAll('body[data-view=list] .targets details')) each.setAttribute('open', ''); });
        assert.deepEqual(await faultsAt(page, [wide.width]), []);
        await page.setViewportSize(phone);
        if (view !== 'map?meeting=2' && view.startsWith('map')) await page.locator('#pane').click();
        assert.deepEqual(await faultsAt(page, [phone.width]), []);
        assert.deepEqual(complaints, []);
      } finally {
        await close();
      }
    });
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
