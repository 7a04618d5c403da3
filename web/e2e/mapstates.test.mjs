/** The map where something is withheld: no clipboard, no storage of a first visit, no other period; and what it may not ask for twice, or be wider than. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, open, phone, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('../src/contract.js').Figures} */
let figures;
/** @type {import('../src/contract.js').Reference['datasets']} */
let datasets;
before(async () => {
  browser = await start();
  [figures, datasets] = await Promise.all([answer('/api/wards'), answer('/api/datasets')]);
});
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);
const codes = () => figures.rows.slice(0, 3).map(({ code }) => code);
const other = () => `${Number(figures.period.from.slice(0, 4)) - 1}${figures.period.from.slice(4)}..${Number(figures.period.to.slice(0, 4)) - 1}${figures.period.to.slice(4)}`;

test('the link is shown in a field where the browser lets no page copy', () => visit(async ({ page, go }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }));
  await go('/en/map');
  await page.locator('#copy').click();
  assert.equal(await page.locator('#link').inputValue(), page.url());
  assert.equal(await page.evaluate(() => getSelection()?.toString()), page.url());
  await page.keyboard.press('Escape');
}));

test('the tour is offered once, goes by the keyboard, and is never over a link', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server}/cy/map?measure=count`);
    await page.locator('body[data-status=ready]').waitFor();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#touring').count(), 0);
    await page.goto(`${server}/cy/map`);
    await page.locator('#touring', { hasText: '1 o 5' }).waitFor();
    for (let i = 2; i <= 5; i++) {
      await page.keyboard.press('Enter');
      await page.locator('#touring', { hasText: `${i} o 5` }).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.locator('#touring').waitFor({ state: 'detached' });
    await page.goto(`${server}/cy/map`);
    await page.locator('body[data-status=ready]').waitFor();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#touring').count(), 0);
    await page.locator('#help-open').click();
    await page.locator('#tour').click();
    await page.locator('#touring').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#touring').waitFor({ state: 'detached' });
  } finally {
    await context.close();
  }
});

test('recolouring, fading and comparing ask for no shapes again', () => visit(async ({ page, go }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => /\/(topology|tiles)\//.test(request.url()) && asked.push(request.url()));
  await go('/en/map?measure=smoothed&over=cells,named');
  await page.locator('#legend-notes', { hasText: 'hot by count' }).waitFor({ timeout: 60_000 });
  await page.locator('.leaflet-over-pane .leaflet-tile-loaded').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)'));
  for (const measure of ['score', 'gi_tier', 'count', 'deprived_20', 'cell', 'class', 'change', 'rate_per_1000']) {
    await page.locator('#measure').selectOption(measure);
    await page.locator('body[data-status=ready]').waitFor();
    await page.waitForFunction((wanted) => new URL(location.href).searchParams.get('measure') === wanted, measure);
  }
  await page.locator('#over summary').click();
  await page.locator('#fade').check();
  await page.locator('#legend-notes', { hasText: 'Faded' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(asked.length > 3);
  assert.deepEqual(asked.filter((address, i) => asked.indexOf(address) !== i), [], 'nothing is asked for twice');
  assert.equal(asked.filter((address) => address.includes('/topology/wards')).length, 1);
}));

test('another period that the server does not answer is said, and the map stays', () => visit(async ({ page }) => {
  await page.route('**/api/wards?*', (route) => (route.request().url().includes(`from=${other().slice(0, 7)}`)
    ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, detail: 'the database is away' }) }) : route.continue()));
  await page.goto(`${server}/en/map?against=${other()}`);
  await page.locator('#legend-notes', { hasText: 'the database is away' }).waitFor();
  assert.ok(await page.locator('#map path[data-class=E]').count() > 0);
  assert.equal(await page.locator('#map-two').count(), 0);
}, /503/));

test('nothing of a meeting is wider than the screen', async () => {
  for (const width of [320, phone.width, 768, 1024]) {
    for (const path of [`/cy/map?against=${other()}&over=towns,named&set=${codes().join(',')}`, '/cy/map?meeting=2']) {
      const { page, go, close } = await open(browser, { width, height: 900 });
      await go(path);
      await page.waitForTimeout(300);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} at ${width}: ${over} pixels too wide`);
      await close();
    }
  }
});

test('what the sample does not name is not drawn from the real world', () => visit(async ({ page, go }) => {
  await go('/en/map?over=towns');
  await page.locator('#towns figure').first().waitFor();
  assert.equal((await page.locator('#towns').innerText()).includes('Llanelli'), !datasets.sample);
}));

test('a base map lies under the wards with its attribution, and the console stays empty', () => visit(async ({ page, go }) => {
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  let asked = 0;
  await page.route('**/base/*/*/*.png', (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'image/png', body: picture });
  });
  await page.route('**/api/datasets', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), base_map: { url: `${server}/base/{z}/{x}/{y}.png`, attribution: '<b>Invented maps</b>' } } });
  });
  await go('/en/map');
  await page.locator('#map .attribution', { hasText: '<b>Invented maps</b>' }).waitFor();
  await page.locator('#map .leaflet-tile-pane img.leaflet-tile-loaded').first().waitFor();
  await page.locator('.leaflet-control-zoom-in').first().click();
  await page.waitForTimeout(500);
  assert.ok(asked > 0);
}));

for (const [language, measure, caveat] of [['en', 'change', 'no_before'], ['cy', 'change', 'no_before'], ['en', 'class', 'no_classes']]) {
  test(`/${language}/map?measure=${measure} says why no ward has a value where the months for it are not loaded`, () => visit(async ({ page, go }) => {
    const { first } = await answer('/api/periods');
    const period = `period=${first}..${first.slice(0, 4)}-12`;
    const { caveats } = await answer(`/api/hotspots?to=${first.slice(0, 4)}-12&months=12&top=1`);
    const said = caveats.find((/** @type {{ id: string }} */ { id }) => id === caveat);
    assert.ok(said, `the sample's first months have ${caveat}`);
    await go(`/${language}/map?measure=${measure}&${period}`);
    assert.equal(await page.locator('#unavailable').innerText(), said[language ?? '']);
    await go(`/${language}/map?measure=${measure}`);
    assert.ok(await page.locator('#unavailable').isHidden());
  }));
}
