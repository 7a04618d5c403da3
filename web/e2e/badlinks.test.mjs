/** Links that name what is not there: each page says which of it is not known, and shows something sensible with an empty console. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start, wide } from './browser.mjs';
import { addressOf, everyPage, stands } from './everypage.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof everyPage>>} */
let known;
/** One reader for all links, whose browser has the scripts already. @type {Awaited<ReturnType<typeof open>>} */
let reader;
before(async () => {
  browser = await start();
  [known, reader] = await Promise.all([everyPage(), open(browser, wide)]);
});
after(() => browser?.close());

/** What the map, the table and the list read from an address. */
const CHOICES = ['measure', 'level', 'definition', 'period', 'index', 'county', 'order', 'deprived', 'share', 'first', 'weights', 'compare', 'by', 'cols', 'picked', 'against', 'only', 'fade', 'over', 'set', 'meeting', 'sort', 'sel', 'top', 'v', 'd'];
/** Every parameter that a page knows. A page of its own is told the path after its name as `address`. @type {Record<string, string[]>} */
const PARAMETERS = {
  map: CHOICES, table: CHOICES, list: CHOICES,
  ward: ['definition', 'period', 'index', 'county', 'd'],
  patrol: ['definition', 'shift', 'ward', 'd'],
  pack: ['quarter', 'definition', 'wards', 'sections', 'lang', 'd'],
  'needs-assessment': ['definition', 'period', 'n', 'd'],
  'night-time-economy': ['definition', 'period', 'n', 'd'],
  'data-quality': ['dataset', 'd'],
  methods: ['d'],
};
/** Values of good form that nothing has: address, page drawn, what is said. @type {[string, string, RegExp][]} */
const UNKNOWN = [
  ['map?sel=W99999999', 'map', /W99999999.*sel/],
  ['table?sel=W99999999', 'table', /W99999999.*sel/],
  ['list?sel=W99999999', 'list', /W99999999.*sel/],
  ['list?picked=1&set=W99999999', 'list', /W99999999.*set/],
  ['list?first=9999999', 'list', /9999999.*first/],
  ['list?cols=rank,colour', 'list', /rank,colour.*cols/],
  ['list?period=1066-01..1066-12', 'list', /1066-01\.\.1066-12.*period/],
  ['map?period=2099-01..2099-12&against=1066-01..1066-12', 'map', /2099-01[\s\S]*1066-01/],
  ['table?period=2025-09..2025-01', 'table', /2025-09\.\.2025-01/],
  ['ward/W99999999', 'ward list', /W99999999/],
  ['ward/%3Cimg%20src=x%20onerror=alert(1)%3E', 'ward list', /<img src=x onerror=alert\(1\)>/],
  ['patrol?ward=W99999999', 'patrol', /W99999999/],
  ['patrol?county=W99999999', 'patrol', /W99999999/],
  ['patrol?named=W99999999', 'patrol', /W99999999/],
  ['pack?quarter=2099Q4&sections=top&lang=en', 'pack', /2099Q4/],
  ['needs-assessment?period=2099-01..2099-12', 'needs-assessment', /2099-01/],
  ['night-time-economy/W99999999?colour=red', 'night-time-economy', /W99999999[\s\S]*red/],
  ['data-quality/W99999999?colour=red', 'data-quality', /W99999999[\s\S]*red/],
  ['methods/W99999999?colour=red', 'methods', /W99999999[\s\S]*red/],
  ['patrol/W99999999?colour=red', 'patrol', /W99999999[\s\S]*red/],
  ['pack/W99999999?colour=red&sections=top&lang=en', 'pack', /W99999999[\s\S]*red/],
  ['methods#nonsense', 'methods', /nonsense/],
];
/** What would be a script, were it ever markup. */
const JUNK = '<img src=x onerror=alert(1)>';

/** @param {string} name */
const pageOf = (name) => known.pages.find((each) => each.name === name) ?? assert.fail(name);

/** Opens an address; the page is drawn, and its notices are the answer. @param {string} path @param {string} language @param {string} drawn */
async function noticesOf(path, language, drawn) {
  const { page, complaints, elsewhere } = reader;
  await page.goto(addressOf(path, language));
  await stands(page);
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  // The pages that tell the version tell it last, and a ward is looked for when all else is there.
  if (/sel=|d=/.test(path)) await page.locator('.notice').first().waitFor({ timeout: path.endsWith(`d=${known.version}`) ? 1 : 5000 }).catch(() => undefined);
  assert.equal(await page.locator('main').getAttribute('aria-busy'), 'false');
  assert.equal(await page.locator('#slow').isVisible(), false);
  assert.equal(await page.locator('img[src=x]').count(), 0);
  // A refusal of the server's is what the test asks for.
  assert.deepEqual(complaints.filter((text) => !/status of 40[04]/.test(text)), []);
  assert.deepEqual(elsewhere, []);
  return (await page.locator('.notice span').allTextContents()).join('\n');
}

for (const [i, [path, name, said]] of UNKNOWN.entries()) {
  const language = i % 2 === 0 ? 'en' : 'cy';
  test(`${language} ${path} is told to be unknown, and ${name} is shown`, async () => {
    assert.match(await noticesOf(path, language, pageOf(name).drawn), said);
  });
}

for (const [name, parameters] of Object.entries(PARAMETERS)) {
  for (const language of ['en', 'cy']) {
    test(`garbage in every parameter of ${name} (${language}) is told, each by its name`, async () => {
      const { path, drawn } = pageOf(name);
      const query = parameters.map((parameter) => `${parameter}=${encodeURIComponent(JUNK)}`).join('&');
      const told = await noticesOf(`${path.replace(/\?.*/, '')}?${query}`, language, drawn);
      assert.equal(told.split(JUNK).length - 1, parameters.length, told);
      // The pack names the controls, as its reader knows them.
      if (name !== 'pack') for (const parameter of parameters) assert.ok(told.includes(`(${parameter})`) || parameter === 'dataset', `${parameter} in ${told}`);
    });
  }
}

test('a link that was made with older data is told so on every page, and shows the new', async () => {
  for (const [i, { path, drawn }] of known.pages.entries()) {
    const language = i % 2 === 0 ? 'cy' : 'en';
    const told = await noticesOf(`${path}${path.includes('?') ? '&' : '?'}d=${known.version - 1}`, language, drawn);
    assert.match(told, language === 'cy' ? /Mae’r data wedi’u hadnewyddu/ : /The data has been renewed/, path);
    const now = await noticesOf(`${path}${path.includes('?') ? '&' : '?'}d=${known.version}`, language, drawn);
    assert.equal(now, '', path);
  }
});
