/** The ward profile: what each address shows in both languages, its tables, its choices, links from and to the map. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, ready, server, start, visited } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {{ code: string, name_en: string, name_cy: string }} the ward with the highest rate */
let ward;
before(async () => {
  browser = await start();
  [ward] = (await answer('/api/wards?sort=rank')).rows;
});
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);
/** @param {Page} page @param {string} path */
async function show(page, path) {
  await page.goto(server + path);
  await page.locator('body[data-status=ready]').waitFor();
}

for (const [address, ...sentences] of /** @type {[string, ...string[]][]} */ ([
  ['/en/ward/{code}', 'In short', 'Clearly higher than the rate of all wards together', 'Quarter by quarter', 'The heaviest six hours begin on', 'The lines break here', 'Of the 6 wards most like it', 'Overall,', 'Above chance'],
  ['/cy/ward/{code}', 'Yn gryno', 'Yn amlwg yn uwch na chyfradd yr holl wardiau', 'Fesul chwarter', 'Mae’r chwe awr drymaf yn dechrau', 'Mae’r llinellau’n torri yma', 'O’r 6 ward debycaf iddi', 'Yn gyffredinol,', 'Uwchlaw siawns'],
  ['/en/ward/{code}?period=2023-10..2024-09&index=wimd-2025-income', 'Serious violence (version 1), Oct 2023 – Sep 2024; WIMD 2025: Income'],
  ['/en/ward/{code}?definition=police-uk-violence', 'Open data has no time of day', 'not the partnership'],
  ['/cy/ward/{code}?definition=police-uk-violence', 'Nid yw data agored yn dweud pa bryd o’r dydd'],
  ['/en/ward/{code}?period=2023-01..2023-02', 'incidents in 2 months', 'Oct – Dec 2022'],
  ['/en/ward/{code}?period=1999-01..1999-12&definition=nothing&index=x&d=-1', '“1999-01..1999-12” (period)', '“nothing” (definition)', '“x” (index)', '“-1” (d)', 'In short'],
  ['/en/ward/{code}?d=0', 'The data has been renewed', 'In short'],
  ['/en/ward/W99999999', 'There is no ward “W99999999” here', 'Find a ward'],
  ['/cy/ward/W99999999', 'Nid oes ward “W99999999” yma', 'Canfod ward'],
  ['/en/ward/%3Cimg%20src=x%20onerror=alert(1)%3E', 'There is no ward “<img src=x onerror=alert(1)>” here'],
  ['/en/ward', 'Choose a ward to see all that is known of it', 'Find a ward'],
])) {
  test(`${address} shows its sentences`, () => visit(async ({ page }) => {
    await show(page, address.replace('{code}', ward.code));
    const text = await page.locator('main').innerText();
    for (const sentence of sentences) assert.ok(text.includes(sentence), `${sentence} in ${text.slice(0, 2000)}`);
  }));
}

test('the figures are the server’s, and each chart’s table holds them', () => visit(async ({ page }) => {
  await show(page, `/en/ward/${ward.code}`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => each.setAttribute('open', '')));
  const [{ trend }, { similar }, { lsoas }, { hours }, detail] = await Promise.all([
    answer(`/api/wards/${ward.code}/trend`), answer(`/api/wards/${ward.code}/similar`), answer(`/api/wards/${ward.code}/deprivation`), answer(`/api/hotspots/${ward.code}`), answer(`/api/wards/${ward.code}`),
  ]);
  assert.equal(await page.locator('.headline .big b').innerText(), detail.ward.rate_per_1000.toFixed(1));
  const counts = await page.locator('.trend tbody td:nth-child(2)').allInnerTexts();
  assert.deepEqual(counts, trend.map((/** @type {{ count: number }} */ point) => String(point.count)));
  assert.equal(await page.locator('.trend svg circle').count(), trend.length);
  assert.deepEqual(await page.locator('.similar tbody th').allInnerTexts(), [ward.name_en, ...similar.map((/** @type {{ name_en: string }} */ each) => each.name_en)]);
  assert.equal(await page.locator('.strips details').last().locator('tbody tr').count(), lsoas.length);
  assert.equal(await page.locator('.strips .strip').first().locator('.mark').count(), lsoas.length);
  const cells = (await page.locator('.hours tbody td').allInnerTexts()).map(Number);
  assert.equal(cells.length, 168);
  const row = 17 - 6;
  for (let day = 0; day < 7; day++) assert.equal(cells[row * 7 + day], Number(hours[day * 24 + row].toFixed(1)), 'a row an hour, from 06:00 on');
}));

test('choosing a definition, a period and an index changes the address and the page, and back undoes it', () => visit(async ({ page }) => {
  await show(page, `/en/ward/${ward.code}`);
  await page.locator('#definition').focus();
  await page.locator('#definition').selectOption('night-time-economy');
  await page.locator('.over', { hasText: 'ight-time economy' }).waitFor();
  assert.match(page.url(), /definition=night-time-economy/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'definition', 'the focus stays');
  await page.locator('#from').selectOption('2025-04');
  await page.locator('.over', { hasText: 'Apr – Sep 2025' }).waitFor();
  await page.locator('#index').selectOption('wimd-2025-income');
  await page.locator('.over', { hasText: 'Income' }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.locator('.over', { hasText: 'Serious violence (version 1)' }).waitFor();
}));

test('from the map’s card to the profile, to the other language, and back to the map, over the same', () => visit(async ({ page, go }) => {
  await go(`/en/map?sel=${ward.code}&period=2023-10..2024-09`);
  await page.getByRole('link', { name: 'Full profile' }).click();
  await page.locator('.over', { hasText: 'Oct 2023 – Sep 2024' }).waitFor();
  await page.locator('a.language').first().click();
  await page.locator('.over', { hasText: 'Hyd 2023 – Medi 2024' }).waitFor();
  assert.equal(await page.locator('h1').innerText(), ward.name_cy);
  await page.getByRole('link', { name: 'Ar y map' }).click();
  await ready(page);
  assert.match(page.url(), new RegExp(`/cy/map\\?.*sel=${ward.code}`));
  assert.match(page.url(), /period=2023-10\.\.2024-09/);
}));

test('a row of the list leads to the profile, over the same period, and that back to the map with the ward chosen', () => visit(async ({ page, go }) => {
  await go('/en/list?first=3&period=2023-10..2024-09');
  const row = page.locator('table.list tbody tr').first();
  const code = await row.getAttribute('data-code');
  await row.getByRole('link', { name: /^Full profile/ }).click();
  await page.locator('.over', { hasText: 'Oct 2023 – Sep 2024' }).waitFor();
  assert.match(page.url(), new RegExp(`/en/ward/${code}\\?`));
  await page.getByRole('link', { name: 'On the map' }).click();
  await page.locator(`#map path.selected[data-code="${code}"]`).waitFor();
}));

test('a ward is found by either name without accents, and chosen by keyboard', () => visit(async ({ page }) => {
  await show(page, '/en/ward');
  await page.locator('#find').focus();
  await page.keyboard.type(ward.name_cy.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  await page.locator('#found', { hasText: /^1 / }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: ward.name_en }).waitFor();
}));
