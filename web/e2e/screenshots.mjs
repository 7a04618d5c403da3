/** Takes every page in both languages on a meeting's screen, a small laptop and a phone: the map as it opens and in its views, the list, and each page beside them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, open, phone, server, start, wide } from './browser.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Say where to: node web/e2e/screenshots.mjs FOLDER');
mkdirSync(folder, { recursive: true });
const { rows, period } = await answer('/api/wards');
/** The same months a year before, where they are loaded; else the first month. */
const { first } = await answer('/api/periods');
const yearBefore = [period.from, period.to].map((month) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);
const before = yearBefore[0] && yearBefore[0] >= first ? yearBefore.join('..') : `${first}..${first}`;
/** Pages that are not the map's. */
const beside = /^(ward\/|patrol|pack|needs|night|data|methods)/;
const browser = await start();
for (const language of ['en', 'cy']) {
  for (const [name, size] of /** @type {[string, typeof wide][]} */ ([['1920x1080', wide], ['1024x768', { width: 1024, height: 768 }], ['390x844', phone]])) {
    const views = [
      ['default', 'map'], ['ward', `map?sel=${rows[1].code}`], ['cell', 'map?measure=cell'], ['table', 'table'], ['list', 'list?first=20'], ['list-cells', 'list?level=cell&first=20'],
      ['score', `map?measure=score&sel=${rows[1].code}`], ['tiers', 'map?measure=gi_tier'], ['classes', 'map?measure=class'], ['change', 'map?measure=change'],
      ['two-periods', `map?against=${before}&sel=${rows[1].code}`], ['drawn-over', 'map?over=named,towns&fade=1'], ['inside', `map?over=lsoas&sel=${rows[1].code}`], ['meeting', 'map?meeting=3'],
      ['lsoas', 'map?level=lsoa&measure=smoothed'], ['cells', 'map?level=cell&measure=count'],
      ['ward-profile', `ward/${rows[1].code}`], ['patrol', 'patrol'], ['pack', 'pack'], ['needs-assessment', 'needs-assessment'], ['night-time-economy', 'night-time-economy'],
      ['data-quality', 'data-quality'], ['methods', 'methods'],
    ];
    for (const [view = '', path] of views) {
      const { page, go, close } = await open(browser, size);
      await (beside.test(path) ? page.goto(`${server}/${language}/${path}`) : go(`/${language}/${path}`));
      await page.locator('body[data-status=ready]').waitFor();
      if (size === phone && ['cell', 'tiers', 'classes', 'change', 'lsoas', 'cells'].includes(view)) await page.locator('#pane').click();
      await page.waitForLoadState('networkidle').catch(() => {});
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(folder, `${language}-${name}-${view}.png`), fullPage: size === phone && view !== 'default' });
      await close();
    }
  }
}
await browser.close();
