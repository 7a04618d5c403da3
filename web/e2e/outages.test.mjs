/** Servers that are down, slow, break off half-way or never answer: every page says so, keeps what it had with its date, and mends when tried again. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start, wide } from './browser.mjs';
import { everyPage, stands } from './everypage.mjs';
import { wire } from './wire.mjs';

/** What a page waits at most, with a margin: milliseconds of the page's own clock; for the pages of a pack longer. */
const PATIENCE = 31_000;
const LAYING = 121_000;
/** All that a script asks the server for, once the page itself is there. */
const ASKED = /^\/(api|topology|tiles)\//;
/** What the browser says of the trouble, and the test of the worker. */
const NETWORK = /^Failed to load resource|^Service Worker registration blocked/;
const DOWN = /cannot be reached|Ni ellir cyrraedd/;
const BROKEN = /500: a trouble of the test/;
const KEPT = { en: /greyed\. Data of \d+ \S+ \d{4} \(version \d+\)/, cy: /wedi’u pylu\. Data \d+ \S+ \d{4} \(fersiwn \d+\)/ };

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof wire>>} */
let line;
/** One reader, so that the scripts come once; the patrol's worker, which keeps the server's absence from the page, has its own test. @type {Awaited<ReturnType<typeof open>>} */
let reader;
/** @type {Awaited<ReturnType<typeof everyPage>>['pages']} */
let pages;
before(async () => {
  browser = await start();
  [line, reader, { pages }] = await Promise.all([wire(), open(browser, wide, { serviceWorkers: 'block' }), everyPage()]);
  await reader.page.clock.install();
});
after(async () => {
  await browser?.close();
  await line?.cut();
});

/** @typedef {import('./everypage.mjs').Page} Known */

/** The failure is said, with a way out, and nothing still turns. @param {Known} known @param {RegExp} said @param {RegExp | null} [kept] what is said of the figures that are kept */
async function failed({ name, drawn }, said, kept = null) {
  const { page } = reader;
  await page.locator('body[data-status=failed] #failure-text', { hasText: said }).waitFor();
  assert.ok(await page.locator('#retry').isVisible(), name);
  assert.equal(await page.locator('#slow').isVisible(), false, name);
  assert.equal(await page.locator('main').getAttribute('aria-busy'), 'false', name);
  assert.equal(await page.locator('#failure-kept').isVisible(), kept !== null, name);
  if (!kept) return;
  assert.match(await page.locator('#failure-kept').innerText(), kept, name);
  assert.ok(await page.locator(`main.stale ${drawn}`).count() > 0, `${name} keeps its figures`);
}

/** The figures are there, and nothing is said any more; nor that they were renewed, which they were not. @param {Known} known */
async function mended({ name, drawn }) {
  const { page } = reader;
  await stands(page);
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  for (const gone of ['#failure', '#slow', 'main.stale', '.notice']) assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, `${name}: ${gone}`);
}

/** Has a drawn page ask for its figures once more, as a reader does. @param {Known} known */
async function again({ name }) {
  const { page } = reader;
  if (name === 'map') await page.locator('#measure').selectOption('count');
  else if (name === 'table') await page.locator('#table thead button').nth(2).click();
  else if (name === 'list') await page.locator('table.list thead button:not(.what)').nth(1).click();
  else await page.evaluate(() => dispatchEvent(new Event('chosen')));
}

/** Until the server was asked for something that it holds back. */
async function held() {
  for (let tries = 0; line.held.length === 0; tries++) {
    assert.ok(tries < 500, 'the server is asked');
    await reader.page.waitForTimeout(20);
  }
}
const retry = () => reader.page.locator('#retry').click();

for (const at of Array.from({ length: 11 }, (_, i) => i)) {
  test(`page ${at + 1}: down, refused half-way, cut short, slow, silent; each is said, and mends`, async (each) => {
    const known = pages[at] ?? assert.fail('a page less than there were');
    each.diagnostic(known.name);
    const language = at % 2 === 0 ? 'en' : 'cy';
    const { page, complaints, elsewhere } = reader;
    // Down when the page is opened.
    line.release({ away: ASKED });
    await page.goto(`${line.address}/${language}/${known.path}`);
    await failed(known, DOWN);
    // The first questions are answered, that for the figures is refused; then its answer breaks off.
    line.release({ fail: known.api });
    await retry();
    await failed(known, BROKEN);
    line.release({ short: known.api });
    await retry();
    await failed(known, DOWN);
    // Ten seconds until the answer comes.
    line.release({ silent: known.api });
    await retry();
    await held();
    await page.clock.runFor(1500);
    assert.equal(await page.locator('#slow').isVisible(), false, known.name);
    await page.clock.runFor(1000);
    assert.ok(await page.locator('#slow').isVisible(), known.name);
    await page.clock.runFor(7500);
    assert.ok(await page.locator('#slow').isVisible(), known.name);
    assert.equal(await page.locator('#failure').isVisible(), false, known.name);
    line.release();
    await mended(known);
    // Never an answer: the figures that were there stay, with their date.
    line.release({ silent: /^\/api\// });
    await again(known);
    await held();
    await page.clock.runFor(known.name === 'pack' ? LAYING : PATIENCE);
    await failed(known, DOWN, KEPT[language]);
    line.release();
    await retry();
    await mended(known);
    assert.deepEqual(complaints.filter((text) => !NETWORK.test(text)), [], known.name);
    assert.deepEqual(elsewhere.filter((address) => !address.startsWith(line.address)), []);
  });
}

test('shapes that do not come leave the list whole, and are asked for again', async () => {
  const { page, complaints, close } = await open(browser, wide);
  line.release({ away: /topology/ });
  await page.goto(`${line.address}/en/map`);
  await page.locator('#map-failed').waitFor();
  assert.ok(await page.locator('#ranking .ward').count() > 10);
  line.release();
  await page.locator('#map-retry').click();
  await page.locator('#map path[data-code]').first().waitFor({ state: 'attached' });
  assert.equal(await page.locator('#map-failed').isVisible(), false);
  await close();
  assert.deepEqual(complaints.filter((text) => !NETWORK.test(text)), []);
});

test('a part of the page that does not come is said, and comes when tried again', async () => {
  const { page, complaints, close } = await open(browser, wide);
  line.release({ away: /wardtable-/ });
  await page.goto(`${line.address}/en/table`);
  await stands(page, 'failed');
  line.release();
  await page.locator('#retry').click();
  await page.locator('#table tbody tr').first().waitFor();
  assert.deepEqual(complaints.filter((text) => !NETWORK.test(text)), []);
  await close();
});
