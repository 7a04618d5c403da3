/** What can be asked of the map: an address and what is on the screen, in both languages; and how keys and mouse answer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('../src/contract.js').Figures} */
let figures;
before(async () => {
  browser = await start();
  figures = await answer('/api/wards');
});
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act */
const visit = (act) => visited(browser, act);
const codes = () => figures.rows.slice(0, 3).map(({ code }) => code);
const other = () => `${Number(figures.period.from.slice(0, 4)) - 1}${figures.period.from.slice(4)}..${Number(figures.period.to.slice(0, 4)) - 1}${figures.period.to.slice(4)}`;

/** Address, where it is said, what is said. @type {[() => string, string, string | RegExp][]} */
const cases = [
  [() => `/en/map?against=${other()}`, '#legend-notes', 'on both maps'],
  [() => `/cy/map?against=${other()}`, '#legend-notes', 'ar y ddau fap'],
  [() => `/en/map?against=${other()}`, '#ranking .ward:first-child .other', /\d{4}: \d+\.\d [▲▼=]$/],
  [() => `/cy/map?against=${other()}&sel=${codes()[0]}`, '#beside', 'Y ddau gyfnod'],
  [() => `/en/map?against=${other()}&sel=${codes()[0]}`, '#beside tbody tr:first-child', /\d+\.\d to \d+\.\d/],
  [() => `/en/map?measure=smoothed&against=${other()}`, '#ranking .ward:first-child .other', /\d/],
  [() => '/en/map?against=1999-01..1999-12', '#notices', '1999-01..1999-12'],
  [() => '/en/map?fade=1', '#legend-notes', /Faded: \d+ areas whose 95% interval holds the force’s rate/],
  [() => '/cy/map?fade=1', '#legend-notes', /Wedi’u pylu: \d+ ardal/],
  [() => '/en/map?over=cells', '#legend-notes', /hot by count/],
  [() => '/en/map?over=lsoas', '#legend-notes', 'Choose a ward to see its LSOAs'],
  [() => `/cy/map?over=lsoas&sel=${codes()[0]}`, '#beside', 'ACEHI ar y map'],
  [() => '/en/map?over=towns', '#towns figure button', /\w/],
  [() => '/en/map?over=roads', '#notices', 'roads'],
  [() => `/en/map?set=${codes().join(',')}`, '#set', /3 wards · [\d,]+ residents · \d+ incidents · [\d.]+ per 1,000 a year \(95% interval [\d.]+ to [\d.]+\)/],
  [() => `/cy/map?set=${codes().join(',')}`, '#set', /3 ward · [\d,]+ o breswylwyr/],
  [() => '/en/map?only=E', '#legend', 'Show all classes'],
  [() => '/cy/map?only=E', '#legend', 'Dangos pob dosbarth'],
  [() => '/en/map?only=Q', '#notices', 'Q'],
  [() => '/cy/map?meeting=2', '#steps', /^Blaenorol \(P\)\s*2 o 10: /],
  [() => '/en/map?meeting=99', '#notices', '99'],
];
for (const [address, where, said] of cases) {
  test(`${String(address).slice(6)} says ${said}`, () => visit(async ({ page, go }) => {
    await go(address());
    await page.locator(where, { hasText: said }).first().waitFor({ timeout: 60_000 });
  }));
}

test('a class that is pressed in the key is kept alone, in map, list and address, and by the keyboard', () => visit(async ({ page, go }) => {
  await go('/en/map');
  const e = page.locator('#legend button[data-class=E]');
  await e.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-class')), 'E', 'the focus stays');
  assert.equal(await e.getAttribute('aria-pressed'), 'true');
  assert.equal(new URL(page.url()).searchParams.get('only'), 'E');
  const classes = await page.locator('#ranking .ward:visible').evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-class')))]);
  assert.deepEqual(classes, ['E']);
  assert.equal(await page.locator('#map path[data-class=A]').first().getAttribute('data-stance'), 'left');
  await page.locator('#legend button[data-class=all]').click();
  assert.equal(new URL(page.url()).searchParams.get('only'), null);
}));

test('a set: Space in the list and on the map, boxes, Shift and drag, and its files hold it alone', () => visit(async ({ page, go }) => {
  await go('/en/map');
  const set = () => new URL(page.url()).searchParams.get('set')?.split(',') ?? [];
  await page.locator('#search').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  assert.deepEqual(set(), codes().slice(0, 1));
  await page.locator('#map path[tabindex="0"]').focus();
  await page.keyboard.press('PageDown');
  await page.locator(`#map path[data-code="${codes()[1]}"]:focus`).waitFor();
  await page.keyboard.press(' ');
  assert.deepEqual(set(), codes().slice(0, 2));
  await page.locator('#ranking .ward').nth(2).locator('.place').click();
  assert.deepEqual(set(), codes());
  assert.equal(await page.locator('#ranking .ward[aria-checked=true]').count(), 3);
  const sum = figures.rows.slice(0, 3).reduce((total, { count }) => total + Number(count), 0);
  await page.locator('#set', { hasText: `${sum} incidents` }).waitFor();
  const href = await page.locator('#set a').first().getAttribute('href');
  const file = await (await fetch(server + href)).text();
  assert.equal(file.trim().split('\r\n').length, 4);

  // A set of one has the interval that the server gives its ward: the formula is the same.
  const [first] = figures.rows;
  await go(`/en/map?set=${first?.code}`);
  await page.locator('#set', { hasText: `${Number(first?.rate_low).toFixed(1)} to ${Number(first?.rate_high).toFixed(1)}` }).waitFor();
  await page.locator('#set button').click();
  assert.deepEqual(set(), []);

  const box = await page.locator('#map').boundingBox();
  assert.ok(box);
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.35);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.6, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.locator('#set', { hasText: /wards/ }).waitFor();
  assert.ok(set().length > 1 && set().length <= 60, `${set().length}`);
  assert.equal(await page.locator('#map .brush').count(), 0);
}));

test('two maps move together, in the same classes, and point at the same ward', () => visit(async ({ page, go }) => {
  await go(`/en/map?against=${other()}`);
  await page.locator('#map-two path[data-code]').first().waitFor({ state: 'attached' });
  await page.locator('.leaflet-control-zoom-in').first().click();
  await page.waitForTimeout(200);
  const at = /** @param {string} id */ (id) => page.locator(`${id} path[data-code="${codes()[0]}"]`).first().boundingBox();
  const [one, two, frame, second] = await Promise.all([at('#map'), at('#map-two'), page.locator('#map').boundingBox(), page.locator('#map-two').boundingBox()]);
  assert.ok(one && two && frame && second && Math.abs((one.x - frame.x) - (two.x - second.x)) < 2 && Math.abs(one.y - two.y) < 2);
  const legend = await page.locator('#legend .range').allTextContents();
  await page.locator('#against').selectOption('');
  await page.waitForFunction(() => !document.getElementById('map-two'));
  assert.deepEqual(await page.locator('#legend .range').allTextContents(), legend);
}));
