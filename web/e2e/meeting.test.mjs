/** A tasking meeting by the keyboard alone, in both languages: other months, another period beside them, the third ward, why, the link, and the link elsewhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answer, ready, start, visited } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('../src/contract.js').Periods} */
let periods;
before(async () => {
  browser = await start();
  periods = await answer('/api/periods');
});
after(() => browser?.close());
const catalogues = ['', 'meeting/', 'list/'].map((folder) => {
  const of = /** @param {string} language */ (language) => JSON.parse(readFileSync(new URL(`../src/i18n/${folder}${language}.json`, import.meta.url), 'utf8'));
  return { en: of('en'), cy: of('cy') };
});
/** @param {string} key @param {'en' | 'cy'} language */
const text = (key, language) => catalogues.map((each) => each[language][key]).find((found) => typeof found === 'string') ?? key;

/** Tab until an element has the focus, as somebody without a mouse does. @param {Page} page @param {string} selector @param {string} [key] */
async function tabTo(page, selector, key = 'Tab') {
  for (let i = 0; i < 90; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${selector} is not reached with ${key}`);
}

/** The text that is seen, without what is not words of the page: names of places, and what the server says in both languages. @param {Page} page */
const seen = (page) => page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((each) => {
  if (each.closest('[lang]:not(html), dialog:not([open]), script, option') || !each.checkVisibility()) return [];
  return [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => (node.textContent ?? '').trim()).filter(Boolean)
    .concat(['aria-label', 'title', 'placeholder'].flatMap((name) => each.getAttribute(name) ?? []));
}));

/** @param {'en' | 'cy'} language */
const journey = (language) => visited(browser, async ({ page, go }) => {
  await go(`/${language}/map`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // Another period: the last month but one as its end.
  await tabTo(page, '#to');
  await page.keyboard.press('ArrowUp');
  await ready(page);
  const to = await page.locator('#to').inputValue();
  assert.equal(to, periods.months.at(-2)?.month);
  await page.waitForFunction((month) => new URL(location.href).searchParams.get('period')?.endsWith(month), to);
  // With the period before it.
  await tabTo(page, '#against');
  await page.keyboard.press('ArrowDown');
  await page.locator('#map-two path[data-code][data-class]').first().waitFor({ state: 'attached' });
  const against = new URL(page.url()).searchParams.get('against') ?? '';
  assert.match(against, /^\d{4}-\d\d\.\.\d{4}-\d\d$/);
  // The third ward, from the list, and why.
  await tabTo(page, '#search');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const third = await page.locator('#ranking .ward').nth(2).getAttribute('data-code');
  assert.equal(new URL(page.url()).searchParams.get('sel'), third);
  await page.locator('.targeting').waitFor();
  await page.locator('#beside .periods').waitFor();
  for (const key of ['column.why', 'other.title']) assert.ok((await page.locator('#card').innerText()).includes(text(key, language)), key);
  const told = await page.locator('#live').textContent();
  // The link.
  await tabTo(page, '#copy', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction((done) => document.getElementById('copy')?.textContent === done, text('copy.done', language));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, page.url());
  const words = await seen(page);
  // Of the list every row's text: rows out of sight are not rendered, so what is seen hangs on how far it is scrolled.
  const what = /** @param {Page} of */ async (of) => ({
    card: await of.locator('#card').innerText(), list: await of.locator('#ranking').textContent(), key: await of.locator('#legend').innerText(),
    colours: await of.locator('#map-two path[data-code]').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill'))),
  });
  const here = await what(page);

  // Elsewhere: another browser, which has seen nothing yet.
  await visited(browser, async ({ page: elsewhere }) => {
    await elsewhere.goto(link);
    await ready(elsewhere);
    await elsewhere.locator('#beside .periods').waitFor();
    await elsewhere.locator('#map-two path[data-code][data-class]').first().waitFor({ state: 'attached' });
    assert.deepEqual(await what(elsewhere), here);
  });
  assert.ok(told, 'the live region said what was chosen');
  if (language === 'cy') assert.deepEqual(english(words), []);
});

/** The same word in both languages. */
const SAME = ['Diogel', 'Map', 'Ward', 'ward', '{n} ward', 'Cell'];

/** Whatever of the page's own English is among the words. @param {string[]} words */
function english(words) {
  const all = new Set(catalogues.flatMap(({ en }) => Object.values(en).flatMap((value) =>
    (typeof value === 'string' ? [value] : Object.values(/** @type {Record<string, string>} */ (value))).filter((form) => !SAME.includes(form) && /[a-z]{3}/i.test(form.replace(/\{\w+\}/g, ''))))));
  // A text with places in it is found by what stands between them.
  const patterns = [...all].map((form) => new RegExp(`^${form.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{1,60}?')}$`, 's'));
  return words.filter((word) => patterns.some((pattern) => pattern.test(word)));
}

test('a meeting by the keyboard alone', () => journey('en'));
test('the same meeting in Welsh, with no English left but names', () => journey('cy'));

test('what finds English finds it', () => {
  assert.deepEqual(english(['Whole area', 'Yr ardal gyfan', '40.3 per 1,000 a year', 'Map', 'Newmarch Meadow']), ['Whole area', '40.3 per 1,000 a year']);
});

test('the steps of a meeting: each has its address, the keys lead through them, Escape leaves', () => visited(browser, async ({ page, go }) => {
  const { rows } = await answer('/api/wards');
  await go('/en/map?meeting=3');
  await page.locator('#steps', { hasText: `3 of 10: ${rows[2].name_en}` }).waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '24px');
  await page.keyboard.press('n');
  await page.locator('#card-title', { hasText: rows[3].name_en }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('meeting'), '4');
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await page.locator('#steps', { hasText: '2 of 10' }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('sel'), rows[1].code);
  await page.goBack();
  await page.locator('#steps', { hasText: '3 of 10' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#steps').isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'meet');
}));
