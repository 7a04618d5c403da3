/** "What does this mean?" stands beside every statistic of every page, in both languages, and opens and closes by keyboard. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string} the ward with the highest rate */
let code;
/** @type {{ id: string, title: Record<string, string>, text: Record<string, string> }[]} */
let methods;
before(async () => {
  browser = await start();
  [code, methods] = await Promise.all([answer('/api/wards?sort=rank').then(({ rows }) => rows[0].code), answer('/api/methods').then((catalogue) => catalogue.methods)]);
});
after(() => browser?.close());

const FIVE = 'definition=serious-violence&period=2020-10..2025-09';
/** Where a statistic has its name: headings, terms and columns. A folded table has the "?" of its section. */
const NAMES = 'main section.block h2, main dl.facts dt, main thead th:not(#card th), #week-title, #sections .named, #card h3, #card dt, #legend';
/** What tells no statistic, by page and as it is called in English: a thing, a text, a sum of rows or of pages. @type {[string, string[]][]} */
const pages = [
  ['table', ['Ward', 'Code', 'County']],
  ['list?first=5', ['Ward', 'Area', 'Wards']],
  ['map?sel={code}', ['Be careful']],
  ['ward/{code}', ['Type', 'Ward', 'County', 'Be careful']],
  [`needs-assessment?${FIVE}`, ['Ward', 'In both', 'How these figures are made']],
  [`night-time-economy?${FIVE}`, ['How these figures are made']],
  ['pack', ['Sections', 'Section', 'Page, Welsh', 'Page, English', 'Method, suppression and sources']],
  ['patrol', ['Day', ...Array.from({ length: 24 }, (_, i) => String((i + 6) % 24).padStart(2, '0'))]],
  ['data-quality', ['At a glance', 'Source', 'Last month loaded', 'Months', 'Rows read', 'Force', 'Source', 'Outside', 'Up to 1 km', '1 to 10 km', 'Over 10 km', 'The farthest', 'County', 'Source', 'Code', 'Rows', 'Definition', 'Version', 'Period', 'Without a place',
    'Version', 'Loaded', 'Files', 'Datasets', 'Rows', 'The log of loads', 'File', 'Dataset', 'Edition', 'Loaded', 'Version', 'State', 'Rows', 'Outside', 'Without a place', 'Repeated', 'Alike', 'Replaced']],
];
for (const [path, plain] of pages) {
  for (const language of ['en', 'cy']) {
    test(`every statistic of /${language}/${path} is explained, and each explanation opens by keyboard`, () => visited(browser, async ({ page }) => {
      await page.goto(`${server}/${language}/${path.replace('{code}', code)}`);
      await page.locator('body[data-status=ready]').waitFor({ timeout: 60_000 });
      await page.locator(path.startsWith('map') ? '.targeting button.what' : 'main button.what:visible').first().waitFor();
      const bare = await page.locator(NAMES).evaluateAll((all) => all.filter((each) => each.checkVisibility() && !each.closest('details') && !each.querySelector('button.what')).map((each) => each.textContent?.trim() ?? ''));
      if (language === 'en') assert.deepEqual(bare, plain);
      else assert.equal(bare.length, plain.length, bare.join('; '));
      const seen = new Set();
      for (const button of await page.locator('main button.what').all()) {
        const id = await button.getAttribute('data-what') ?? '';
        if (seen.has(id) || !await button.isVisible()) continue;
        seen.add(id);
        const method = methods.find((each) => each.id === id);
        assert.ok(method, `the catalogue has ${id}`);
        assert.match(await button.getAttribute('aria-label') ?? '', language === 'cy' ? /^Beth mae hyn yn ei olygu: .+\?$/ : /^What does this mean: .+\?$/);
        await button.focus();
        await page.keyboard.press('Enter');
        const box = page.locator('.whatbox');
        await box.waitFor();
        const text = await box.innerText();
        assert.ok(text.includes(method.title[language] ?? '') && text.includes(method.text[language] ?? ''), `${id}: ${text}`);
        await page.keyboard.press('Escape');
        await box.waitFor({ state: 'detached' });
        assert.ok(await button.evaluate((each) => each === document.activeElement), `${id}: the focus comes back`);
      }
      assert.ok(seen.size > 3, [...seen].join(' '));
    }));
  }
}
