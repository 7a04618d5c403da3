/** The needs assessment and the night-time economy: what an address shows, in both languages, and when the server fails. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, server, start, visited } from './browser.mjs';

const FIVE = 'definition=serious-violence&period=2020-10..2025-09';
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);
/** @param {import('playwright-core').Page} page @param {string} path */
async function go(page, path) {
  await page.goto(server + path);
  await page.locator('body[data-status=ready]').waitFor();
}

/** Address, where to look, what stands there. @type {[string, string, RegExp][]} */
const CASES = [
  [`/en/needs-assessment?${FIVE}`, '#under-title', /^Serious violence, version 1: Oct 2020 – Sep 2025 \(60 months\)/],
  [`/cy/needs-assessment?${FIVE}`, '#under-title', /^Trais difrifol, fersiwn 1: Hyd 2020 – Medi 2025 \(60 mis\)/],
  [`/en/needs-assessment?${FIVE}`, '#overlap .sentence', /of the 12 wards with the most of “Serious violence” are also among the 12 .* less likely than one in a million/],
  [`/cy/needs-assessment?${FIVE}&n=5`, '#overlap .sentence', /o’r 5 ward sydd â’r mwyaf o “Trais difrifol”/],
  [`/en/needs-assessment?${FIVE}`, '#months', /The line is cut where recording changed/],
  [`/en/needs-assessment?${FIVE}`, '#years', /Oct 2024 – Sep 2025/],
  ['/en/needs-assessment?definition=police-uk-violence&period=2025-01..2025-06', '#years', /\[x\] a year can be told only where twelve months lie/],
  ['/cy/needs-assessment?definition=police-uk-violence', '#shares .untold', /nid yw data agored yn dweud a oedd trosedd yn ddomestig/],
  ['/en/needs-assessment?period=1066-01..1066-12', '#notices', /“1066-01..1066-12” \(period\)/],
  ['/cy/needs-assessment?n=99&definition=%3Cimg%3E', '#notices', /“<img>” \(definition\)[\s\S]*“99” \(n\)/],
  ['/en/night-time-economy/W05000123', '#notices', /“W05000123” \(address\)/],
  ['/en/needs-assessment?d=1', '#notices', /The data has been renewed/],
  [`/en/night-time-economy?${FIVE}`, '#under-title', /^Night-time economy violence/],
  [`/cy/night-time-economy?${FIVE}`, '#places', /Eiddo trwyddedig/],
  [`/en/night-time-economy?${FIVE}`, '#hours .sentence', /fall between 18:00 and 05:59 .*The heaviest six hours run from \d\d:00 to \d\d:00 on the operational (Friday|Saturday)/],
  ['/en/night-time-economy?definition=police-uk-violence', '.stands-in', /cannot be told from it/],
  ['/cy/night-time-economy?definition=police-uk-violence', '#hours .none', /\[x\] nid yw data agored yn dweud ar ba awr/],
];
for (const [path, where, what] of CASES) {
  test(`${path}: ${what}`, () => visit(async ({ page }) => {
    await go(page, path);
    assert.match(await page.locator(where).innerText(), what);
  }));
}

test('every drawing has a heading, a sentence and a table with as many rows', () => visit(async ({ page }) => {
  for (const path of [`/en/needs-assessment?${FIVE}`, `/cy/night-time-economy?${FIVE}`]) {
    await go(page, path);
    for (const block of await page.locator('section.block:not(#method)').all()) {
      const id = await block.getAttribute('id');
      assert.ok((await block.locator('h2').innerText()).length > 3, `${path} #${id}`);
      assert.ok((await block.locator('.sentence').innerText()).length > 10, `${path} #${id}`);
      const rows = await block.locator('table tbody tr').count();
      const drawn = await block.locator('.bars > li').count();
      assert.ok(id === 'overlap' ? rows >= 12 : rows >= drawn && rows > 0, `${path} #${id}: ${drawn} drawn, ${rows} rows`);
    }
  }
}));

test('the figures of the page are those of the server, and of the file', () => visit(async ({ page }) => {
  const told = await answer('/api/needs-assessment?definition=serious-violence&from=2020-10&to=2025-09');
  await go(page, `/en/needs-assessment?${FIVE}`);
  await page.locator('#types summary').click();
  for (const part of told.by_type) {
    const row = page.locator('#types table tr', { has: page.locator('th', { hasText: new RegExp(`^${part.title.en}$`) }) });
    assert.match(await row.innerText(), new RegExp(part.numerator.toLocaleString('en-GB')));
  }
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.taken a').first().click()]);
  assert.match(file.suggestedFilename(), /^SAMPLE_diogel-needs-assessment_serious-violence_2020-10_2025-09_v\d+\.csv$/);
}));

test('by keyboard: another period and longer lists are chosen, stand in the address, and go back', () => visit(async ({ page }) => {
  await go(page, `/en/needs-assessment?${FIVE}`);
  await page.locator('select[name=from]').focus();
  await page.locator('select[name=from]').selectOption('2022-10');
  await page.locator('select[name=n]').selectOption('20');
  await page.locator('form.choices button').focus();
  await page.keyboard.press('Enter');
  await page.locator('#under-title', { hasText: 'Oct 2022 – Sep 2025 (36 months)' }).waitFor();
  assert.match(page.url(), /period=2022-10\.\.2025-09&n=20/);
  assert.ok(await page.locator('form.choices button').evaluate((button) => button === document.activeElement), 'the focus stays');
  await page.locator('a.language').click();
  await page.locator('#under-title', { hasText: 'Hyd 2022 – Medi 2025 (36 mis)' }).waitFor();
  await page.goBack();
  await page.locator('body[data-status=ready]').waitFor();
  await page.goBack();
  await page.locator('#under-title', { hasText: '(60 months)' }).waitFor();
}));

test('a ward leads to its profile over the same period', () => visit(async ({ page }) => {
  await go(page, `/cy/night-time-economy?${FIVE}`);
  assert.match(await page.locator('#wards .bars a').first().getAttribute('href') ?? '', /^\/cy\/ward\/SW\d{4}\?definition=night-time-economy&period=2020-10\.\.2025-09$/);
}));

test('what is hidden is shown as hidden, and no hour is guessed', () => visit(async ({ page }) => {
  await page.route('**/api/needs-assessment?*', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.night_time_economy.hours[0] = '[c]';
    Object.assign(json.night_time_economy.by_type[0], { value: '[c]', numerator: '[c]', low: '[c]', high: '[c]' });
    await route.fulfill({ response, json });
  });
  await go(page, `/en/night-time-economy?${FIVE}`);
  assert.equal(await page.locator('svg.matrix path.hidden').count(), 1);
  assert.match(await page.locator('#hours .sentence').innerText(), /Some hours are hidden/);
  assert.match(await page.locator('#types .bars').innerText(), /hidden: it, or what is left without it, is 1 to 4/);
}));

test('nothing loaded: the page says so and offers the way out', () => visit(async ({ page }) => {
  await page.route('**/api/needs-assessment?*', async (route) => {
    const response = await route.fetch();
    const { definition, method, role, data_version: version } = await response.json();
    await route.fulfill({ response, json: { definition, method, role, data_version: version, period: { from: null, to: null, months: 0, missing: [] } } });
  });
  await go(page, '/cy/needs-assessment');
  await page.locator('.state', { hasText: 'Dim ffigurau ar gyfer y diffiniad hwn' }).waitFor();
}));

test('a failure is said, the last figures stay greyed, and trying again mends it', () => visit(async ({ page }) => {
  await go(page, `/en/needs-assessment?${FIVE}`);
  await page.route('**/api/needs-assessment?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify({ detail: 'broken' }) }));
  await page.locator('form.choices button').click();
  await page.locator('#failure', { hasText: 'broken' }).waitFor();
  assert.ok(await page.locator('main.stale #shares').isVisible());
  await page.unroute('**/api/needs-assessment?*');
  await page.locator('#retry').click();
  await page.locator('body[data-status=ready]').waitFor();
}, /500/));

test('an answer that never comes is said to take long', () => visit(async ({ page }) => {
  await page.route('**/api/needs-assessment?*', () => {});
  await page.goto(`${server}/cy/night-time-economy`);
  await page.locator('#slow').waitFor();
}));
