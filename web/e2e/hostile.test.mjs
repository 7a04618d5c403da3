/** Hostile names of areas, on every page: markup, 300 characters without a break, right to left, direction controls, emoji. They are text, stay in their boxes, and turn nothing around them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from './browser.mjs';
import { addressOf, everyPage, stands } from './everypage.mjs';
import { overflowing } from './room.mjs';

const SCRIPT = '<img src=x onerror="window.struck=1"><script>window.struck=1</script>';
const NAMES = [
  SCRIPT,
  'x'.repeat(300),
  'שכונת הגפן الحي القديم',
  '\u202eelttilmid\u2066\u2067 reversed',
  '🚓👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 Heddlu',
  `"'><svg/onload=window.struck=1> & ‘${'Llanfair'.repeat(20)}’`,
  '=HYPERLINK("http://example.org")',
];
/** Characters that turn what follows, and that no name is left with: what isolates a name stands in pairs. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e]/;

/** Every name in an answer made hostile, each place the same one each time. @param {unknown} value @param {Map<string, string>} given @returns {unknown} */
function spoilt(value, given) {
  if (Array.isArray(value)) return value.map((each) => spoilt(each, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => {
    if (!/^(county_)?name_(en|cy)$/.test(key) || typeof each !== 'string' || each === '[x]') return [key, spoilt(each, given)];
    const name = given.get(each) ?? NAMES[given.size % NAMES.length] ?? '';
    given.set(each, name);
    return [key, name];
  }));
}

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof everyPage>>} */
let known;
before(async () => {
  browser = await start();
  known = await everyPage();
});
after(() => browser?.close());

/** A reader whose server has hostile names only. @param {number} width */
async function spoiltReader(width) {
  const reader = await open(browser, { width, height: 900 }, { serviceWorkers: 'block' });
  const given = new Map();
  await reader.page.route(/\/(api|topology)\//, async (route) => {
    const response = await route.fetch();
    if (!/json/.test(response.headers()['content-type'] ?? '')) return route.fulfill({ response });
    return route.fulfill({ response, json: spoilt(await response.json(), given) });
  });
  return reader;
}

/** @param {Awaited<ReturnType<typeof open>>} reader @param {string} where */
async function harmless({ page, complaints, elsewhere }, where) {
  assert.equal(await page.evaluate(() => 'struck' in window), false, `${where}: a script ran`);
  assert.equal(await page.locator('img[src=x], svg[onload], script:not([src])').count(), 0, where);
  assert.deepEqual(complaints.filter((text) => !/^Service Worker registration blocked/.test(text)), [], where);
  assert.deepEqual(elsewhere, [], where);
  const faults = await page.evaluate(overflowing);
  const texts = await page.evaluate(() => [document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title], #live, svg text')]
    .map((each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('title') ?? ''} ${each.textContent}`)].join('\n'));
  assert.doesNotMatch(texts, TURNS, `${where}: a direction is turned`);
  assert.equal((texts.match(/[\u2066-\u2068]/g) ?? []).length, (texts.match(/\u2069/g) ?? []).length, `${where}: what is isolated is closed`);
  for (const leftward of texts.matchAll(/(.?)שכונת/gs)) assert.equal(leftward[1], '\u2068', `${where}: a name that runs the other way is by itself`);
  return faults.map((fault) => `${where}: ${fault}`);
}

for (const width of [390, 1024, 1920]) {
  test(`every page at ${width}: no script, no overflow, nothing turned`, async () => {
    const reader = await spoiltReader(width);
    const { page, close } = reader;
    try {
      const [first, second, third] = known.codes;
      const more = [
        { path: `map?sel=${first}&over=named,towns&set=${first},${second}`, drawn: '.targeting' },
        { path: `map?sel=${third}&meeting=3`, drawn: '#card-title' },
        { path: 'map?level=lsoa&measure=count', drawn: '#ranking .ward' },
        { path: `ward/${second}`, drawn: '.headline' },
      ];
      /** @type {string[]} */
      const faults = [];
      for (const [i, { path, drawn }] of [...known.pages, ...more].entries()) {
        const address = addressOf(path, i % 2 === 0 ? 'cy' : 'en');
        await page.goto(address);
        await stands(page);
        await page.locator(drawn).first().waitFor({ state: 'attached' });
        await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
        faults.push(...await harmless(reader, `${path} at ${width}`));
      }
      assert.deepEqual(faults, []);
    } finally {
      await close();
    }
  });
}

test('the hostile names are on the map, in the readout, the live region, the card and the title as they are written', async () => {
  const reader = await spoiltReader(1920);
  const { page, close } = reader;
  try {
    await page.goto(addressOf('map'));
    await stands(page);
    const path = page.locator('#map path[data-code][aria-label*="<img src=x"]').first();
    await path.waitFor({ state: 'attached' });
    const code = await path.getAttribute('data-code') ?? '';
    await page.locator(`#ranking [data-code="${code}"]`).click();
    await page.locator('#live', { hasText: '<img src=x' }).waitFor({ state: 'attached' });
    await page.locator('#card-title', { hasText: SCRIPT }).waitFor();
    await page.locator('#readout', { hasText: '<img src=x' }).waitFor();
    assert.deepEqual(await harmless(reader, 'chosen'), []);
    await page.locator('.targeting').waitFor();
    await page.goto(addressOf(`ward/${code}`));
    await stands(page);
    assert.ok((await page.title()).startsWith(SCRIPT));
    assert.deepEqual(await harmless(reader, 'the ward'), []);
  } finally {
    await close();
  }
});
