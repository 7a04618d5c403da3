/** The targeting list when the server fails, is slow, or has nothing to show; and its comparison, with few lists and with two. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { answer, ready, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);

test('a failure is said, and trying again mends it', () => visit(async ({ page, go }) => {
  await page.route('**/api/hotspots?*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, detail: 'the database is away' }) }));
  await page.goto(`${server}/en/list`);
  await page.locator('#failure', { hasText: 'the database is away' }).waitFor();
  await page.unroute('**/api/hotspots?*');
  await page.locator('#retry').click();
  await ready(page);
  await go('/en/list');
}, /503/));

test('a slow answer is said to be one', () => visit(async ({ page }) => {
  await page.route('**/api/hotspots?*', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 3000); });
    await route.continue();
  });
  await page.goto(`${server}/en/list`);
  await page.locator('#slow', { hasText: 'Still loading' }).waitFor();
  await ready(page);
  assert.equal(await page.locator('#slow').isVisible(), false);
}));

test('nothing fits: the list says so, and what to do', () => visit(async ({ page, go }) => {
  await page.route('**/api/hotspots?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), rows: [] } });
  });
  await go('/en/list?deprived=10&share=1');
  await page.locator('.listed .state', { hasText: 'No area fits' }).waitFor();
}));

test('two published lists are compared; with fewer the page says how to publish', () => visit(async ({ page, go }) => {
  /** @type {{ quarter: string, published_at: string, seal: string }[]} */
  const lists = [];
  await page.route('**/api/lists', (route) => route.fulfill({ json: { lists } }));
  await page.route('**/api/lists/compare?*', (route) => route.fulfill({ json: {
    from: '2025Q2', to: '2025Q3', differing: ['weights'], test: { on: '2025Q3', areas: 20, pai: 6.4, pei: 0.81 },
    added: [{ code: 'a', name_en: 'Added place', name_cy: 'Lle newydd', rank_before: 31, rank_after: 12, reasons_gained: ['rising'], reasons_lost: [] }],
    stayed: [{ code: 'b', name_en: 'Staying place', name_cy: 'Lle sy’n aros', rank_before: 2, rank_after: 5, reasons_gained: [], reasons_lost: ['hot_gi'] }],
    dropped: [],
  } }));
  await go('/en/list?compare=2025Q2..2025Q3');
  await page.locator('.compare', { hasText: './diogel list publish --quarter 2025Q3' }).waitFor();
  lists.push(...['2025Q2', '2025Q3'].map((quarter) => ({ quarter, published_at: '2025-10-01T09:00:00Z', seal: 'holds' })));
  await go('/en/list?compare=2025Q2..2025Q3');
  const compared = page.locator('.compare', { hasText: 'Added place' });
  await compared.waitFor();
  const text = await compared.innerText();
  for (const words of ['1 area added, 1 area stayed, 0 areas dropped', 'up 19', 'down 3', 'Rising', 'Hot cluster', '6.40 times', '81%', 'not made alike (Weights']) assert.ok(text.includes(words), `${words} in ${text}`);
}));

test('a dated note is drawn in the card’s months, named under them and in their table', () => visit(async ({ page, go }) => {
  await page.route('**/api/hotspots/*', async (route) => {
    const response = await route.fetch();
    const detail = await response.json();
    const { month } = detail.series[3];
    await route.fulfill({ response, json: { ...detail, annotations: [{ on: `${month}-10`, until: null, kind: 'recording', area: null, text: { en: 'Recording changed', cy: 'Newidiodd y cofnodi' } }] } });
  });
  const { rows } = await answer('/api/wards');
  await go(`/cy/map?sel=${rows[0].code}`);
  await page.locator('svg.columns line.note').waitFor({ state: 'attached' });
  assert.match(await page.locator('ol.notes').innerText(), /Newidiodd y cofnodi/);
  await page.locator('.series summary').click();
  assert.match(await page.locator('.series table tbody tr').nth(3).innerText(), /1 Newidiodd y cofnodi/);
}));
