/** A phone's way through a shift on which the server fails, goes away and comes back. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, server, start } from './browser.mjs';
import { faultsOf } from './axe.mjs';
import { carry, guarded } from './carry.mjs';
import { wire } from './wire.mjs';

const HOUR = 3_600_000;
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

test('near me: asked on tap alone, and the position is told to nobody', async () => {
  const { page, context, asked, go } = await carry(browser, server, { geolocation: { latitude: 51.98765, longitude: -4.12345 }, permissions: ['geolocation'] });
  await go('/en/patrol?named=N04');
  assert.doesNotMatch(await page.locator('#cells').innerText(), /from you/);
  await page.locator('#near').click();
  await page.getByText('from you').first().waitFor();
  await page.locator('#cells .mark').first().click();
  await page.waitForFunction(() => document.getElementById('queue')?.textContent === '');
  assert.deepEqual(asked.filter((each) => /51\.9|4\.12/.test(each)), []);
  await context.close();
});

test('a shift without the server: the list stays with its age, two visits wait, and are sent once', async (each) => {
  const line = await wire();
  each.after(() => line.cut());
  const { page, context, go } = await carry(browser, line.address);
  await go('/cy/patrol?named=N01');
  await guarded(page);
  const cells = await page.locator('#cells > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-code') ?? ''));
  const visits = async () => (await answer(`/api/visits?codes=${cells.join(',')}`)).visits.reduce((/** @type {number} */ sum, /** @type {{ count: number }} */ each) => sum + each.count, 0);
  const earlier = await visits();
  await line.cut();
  await context.setOffline(true);
  await go();
  assert.deepEqual(await page.locator('#cells > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-code'))), cells);
  assert.ok(await page.locator('#cells > li').first().evaluate((cell) => cell.getBoundingClientRect().top) < 760, 'the list comes first');
  assert.match(await page.locator('#age').innerText(), /^Derbyniwyd o’r gweinydd .*Gwrthodir ar ôl 72 awr/);
  await page.locator('.age.kept').waitFor();
  await page.locator('#cells .mark').nth(0).click();
  await page.locator('#cells .mark').nth(1).click();
  assert.equal(await page.locator('#queue').innerText(), 'Mae 2 ymweliad yn aros i’w hanfon.');
  // The language's other page is there too, and so are the visits that wait.
  await page.locator('a.language').click();
  await page.locator('html[lang=en] body[data-status=ready]').waitFor();
  assert.equal(await page.locator('#queue').innerText(), '2 visits are waiting to be sent.');
  assert.equal(await visits(), earlier);
  await line.mend();
  await context.setOffline(false);
  await page.waitForFunction(() => document.getElementById('queue')?.textContent === '', undefined, { timeout: 45_000 });
  assert.equal(await visits(), earlier + 2);
  // The page asks again each half minute; the worker may come online after it.
  await page.locator('.age:not(.kept)').waitFor({ timeout: 75_000 });
  assert.equal(line.heard.filter(({ method }) => method === 'POST').length, 2);
  await go();
  assert.match(await page.locator('#cells > li:first-child .visited').innerText(), /^Visited \d+ times? in the last 7 days, last /);
  await context.close();
});

test('a server that never answers, or breaks off: the kept list comes with its age within the worker’s limit, and the fresh one after it', async (each) => {
  const line = await wire();
  each.after(() => line.cut());
  const { page, context, go } = await carry(browser, line.address);
  await go('/en/patrol?named=N01');
  await guarded(page);
  const cells = await page.locator('#cells > li').count();
  for (const trouble of [{ short: /api\/(patrol|datasets)/ }, { silent: /./ }]) {
    line.release(trouble);
    const begun = Date.now();
    await go();
    assert.ok(Date.now() - begun < 25_000, `${Date.now() - begun} ms`);
    await page.locator('.age.kept').waitFor();
    assert.equal(await page.locator('#cells > li').count(), cells);
    line.release();
    await go();
    await page.locator('.age:not(.kept)').waitFor();
  }
  // A first visit has nothing kept: the page itself gives the server up.
  const first = await carry(browser, line.address);
  line.release({ silent: /api\/|patrol-worker/ });
  await first.page.clock.install();
  await first.page.goto(`${line.address}/cy/patrol`);
  await first.page.waitForTimeout(500);
  await first.page.clock.runFor(31_000);
  await first.page.locator('body[data-status=failed]').waitFor();
  assert.ok(await first.page.locator('#retry').isVisible());
  line.release();
  await first.page.locator('#retry').click();
  await first.page.locator('#cells > li').first().waitFor();
  await first.context.close();
  await context.close();
});

test('after 72 hours without the server the cells are refused, and nothing of them stays', async (each) => {
  const line = await wire();
  each.after(() => line.cut());
  const { page, context, go } = await carry(browser, line.address);
  await page.clock.install();
  await go('/en/patrol?named=N01');
  await guarded(page);
  await line.cut();
  await page.clock.setSystemTime(Date.now() + 71 * HOUR);
  await go();
  assert.match(await page.locator('#age').innerText(), /^Received from the server 2 days ago/);
  assert.ok(await page.locator('#cells > li').count() > 0);
  await page.clock.setSystemTime(Date.now() + 72 * HOUR + 60_000);
  await page.clock.runFor(40_000);
  await page.locator('#refused').waitFor();
  assert.match(await page.locator('#age').innerText(), /^Received from the server 3 days ago/);
  assert.equal(await page.locator('#cells > li, .small-map, .week td').count(), 0);
  assert.deepEqual(await page.evaluate(async () => (await caches.match('/api/patrol'))?.json().then(({ cells }) => cells)), []);
  await go();
  await page.locator('#refused').waitFor();
  assert.equal(await page.locator('#cells > li').count(), 0);
  await line.mend();
  await page.clock.runFor(40_000);
  await page.locator('#cells > li').first().waitFor();
  assert.match(await page.locator('#age').innerText(), /^Received from the server just now/);
  await context.close();
});

test('a server that fails, or never answers, leaves the last list or says so', async (each) => {
  const line = await wire();
  each.after(() => line.cut());
  line.trouble.fail = /api\/patrol/;
  const { page, context } = await carry(browser, line.address);
  await page.goto(`${line.address}/en/patrol`);
  await page.locator('body[data-status=failed]').waitFor();
  assert.match(await page.locator('#failure').innerText(), /answered 500: a trouble of the test/);
  assert.deepEqual(await faultsOf(page), []);
  line.trouble.fail = null;
  await page.locator('#retry').click();
  await page.locator('#cells > li').first().waitFor();
  line.trouble.fail = /api\//;
  await page.locator('#choose summary').click();
  await page.locator('#place').selectOption('named N04');
  await page.locator('body[data-status=failed]').waitFor();
  await page.locator('main.stale #cells li').first().waitFor();
  await context.close();
});
