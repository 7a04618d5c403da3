/** The patrol's page: what each address shows, to everyone, on every screen and on paper. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, server, start } from './browser.mjs';
import { carry } from './carry.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

const cases = /** @type {[string, string, string | RegExp][]} */ ([
  ['/en/patrol?named=N04&shift=night', '#under-title', /^Rhydwenlas; Oct 2024 – Sep 2025; Serious violence$/],
  ['/cy/patrol?named=N04&shift=night', '#under-title', /^Rhydwenlas; Hyd 2024 – Medi 2025; Trais difrifol$/],
  ['/en/patrol?county=SC03&shift=night', '#cells > li:first-child .when', /\d\d:00–\d\d:00.* of \d+ incidents in the (LSOA|ward) /],
  ['/cy/patrol?county=SC03&shift=night', '#cells > li:first-child .when', /\d\d:00–\d\d:00.* o \d+ digwyddiad yn (yr ACEHI|ward) /],
  ['/en/patrol?county=SC03', '#cells > li:first-child .why', /\d+ incidents, Oct 2024 – Sep 2025; \d+ in the same months a year before/],
  ['/cy/patrol?county=SC03', '#cells > li:first-child .why', /\d+ (n|d)?digwyddiad, Hyd 2024 – Medi 2025/],
  ['/en/patrol?definition=police-uk-violence', '#proxy', /nothing here is about a street/],
  ['/en/patrol?definition=police-uk-violence', '#cells > li:first-child .when', /This source does not tell the time of day/],
  ['/cy/patrol?definition=police-uk-violence', '#week', /Nid yw’r ffynhonnell hon yn dweud yr amser o’r dydd/],
  ['/en/patrol?ward=W99', '#notices', /“W99” \(ward\), which is not known here/],
  ['/cy/patrol?ward=W99', '#notices', /W99/],
  ['/en/patrol?definition=murder&colour=red', '#notices', /“red” \(colour\).*“murder” \(definition\)/],
  ['/en/patrol?shift=noon', '#notices', /“noon” \(shift\)/],
  ['/en/patrol', '#age', /^Received from the server just now \(\d+ \w+ \d{4}, \d\d:\d\d\)/],
  ['/cy/patrol', '#age', /^Derbyniwyd o’r gweinydd yr eiliad hon/],
]);

for (const [path, place, said] of cases) test(`${path} says ${said}`, async () => {
  const { page, context, complaints, asked, go } = await carry(browser, server);
  await go(path);
  assert.match((await page.locator(place).innerText()).replace(/\s+/g, ' '), typeof said === 'string' ? new RegExp(said) : said);
  assert.ok(await page.locator('#cells > li').count() > 0, 'a sensible view');
  assert.deepEqual(complaints.filter((text) => !/status of 400/.test(text)), []);
  assert.deepEqual(asked.filter((each) => !each.startsWith(server)), []);
  await context.close();
});

for (const language of ['en', 'cy']) for (const width of [320, 390, 1024, 1920]) test(`width: ${language} at ${width}`, async () => {
  const { page, context, go } = await carry(browser, server, { viewport: { width, height: 900 } });
  await go(`/${language}/patrol?county=SC03`);
  await page.locator('.made summary').click();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'nothing is wider than the screen');
  await context.close();
});

test('the list, the map and the server name the same cells, and the table the same week', async () => {
  const { page, context, go } = await carry(browser, server);
  const told = await answer('/api/patrol?county=SC03');
  await go('/en/patrol?county=SC03');
  const listed = await page.locator('#cells > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
  assert.deepEqual(listed, told.cells.map((/** @type {{ code: string }} */ cell) => cell.code));
  assert.equal(await page.locator('.small-map .disc').count(), listed.length);
  const shown = await page.locator('.week td').allInnerTexts();
  assert.deepEqual(shown, told.hours.weights.map((/** @type {number} */ weight) => (weight >= 0.5 ? String(Math.round(weight)) : weight > 0 ? '·' : '')));
  await context.close();
});

test('by keyboard: another area and the other shift are steps in the history', async () => {
  const { page, context, go } = await carry(browser, server);
  await go('/en/patrol?shift=day');
  await page.locator('#choose summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#place').focus();
  await page.locator('#place').selectOption('named N04');
  await page.waitForURL(/named=N04/);
  await page.locator('input[value=day]').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/shift=night/);
  await page.locator('body[data-status=ready]').waitFor();
  assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).value), 'night');
  await page.goBack();
  await page.waitForFunction(() => /** @type {HTMLInputElement} */ (document.querySelector('input[value=day]')).checked);
  await context.close();
});

for (const path of ['/en/patrol?county=SC03&shift=night', '/cy/patrol?county=SC03&shift=night', '/cy/patrol']) test(`the sheet of ${path} is one page of A4`, async () => {
  const { page, context, go } = await carry(browser, server);
  await go(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
  assert.match(pdf, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.top .marking', '#under-title', '#age', '#until', '.small-map', '.week table', '#advice']) assert.ok(await page.locator(part).isVisible(), part);
  assert.equal(await page.locator('.week td').count(), 7 * 24);
  await context.close();
});
