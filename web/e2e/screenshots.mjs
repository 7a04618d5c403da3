/** Takes the page in both languages on a meeting's screen and on a phone: as it opens, with a ward chosen, and the 3 × 3. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, open, phone, start, wide } from './browser.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Say where to: node web/e2e/screenshots.mjs FOLDER');
mkdirSync(folder, { recursive: true });
const { rows } = await answer('/api/wards');
const browser = await start();
for (const language of ['en', 'cy']) {
  for (const [name, size] of /** @type {[string, typeof wide][]} */ ([['1920x1080', wide], ['390x844', phone]])) {
    for (const [view, path] of [['default', 'map'], ['ward', `map?sel=${rows[1].code}`], ['cell', 'map?measure=cell'], ['table', 'table']]) {
      const { page, go, close } = await open(browser, size);
      await go(`/${language}/${path}`);
      if (size === phone && view === 'cell') await page.locator('#pane').click();
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(folder, `${language}-${name}-${view}.png`), fullPage: size === phone && view !== 'default' });
      await close();
    }
  }
}
await browser.close();
