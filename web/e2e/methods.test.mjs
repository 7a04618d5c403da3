/** "What does this mean?": the "?" beside statistics, and the page of methods that they lead to. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, open, phone, ready, server, start, visited, wide } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act */
const visit = (act) => visited(browser, act);

test('“What does this mean?” says it by keyboard, Escape closes, the focus comes back, and the catalogue is asked for once', () => visit(async ({ page, go }) => {
  let asked = 0;
  page.on('request', (request) => { asked += request.url().endsWith('/api/methods') ? 1 : 0; });
  await go('/cy/list?first=5');
  assert.equal(asked, 0);
  const { methods } = await answer('/api/methods');
  const { text, title } = methods.find((/** @type {{ id: string }} */ { id }) => id === 'smoothed');
  const button = page.getByRole('button', { name: 'Beth mae hyn yn ei olygu: Cyfradd wedi’i llyfnhau?' }).first();
  for (let i = 0; i < 2; i++) {
    await button.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: title.cy });
    await box.waitFor();
    assert.ok((await box.innerText()).includes(text.cy));
    assert.equal(await box.getByRole('link').getAttribute('href'), '/cy/methods#smoothed');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    assert.ok(await button.evaluate((each) => each === document.activeElement));
  }
  assert.equal(asked, 1);
  const { width, height } = await button.boundingBox() ?? { width: 0, height: 0 };
  assert.ok(width >= 24 && height >= 24, `${width} × ${height}`);
}));

test('a link to a statistic goes to it, and every link of the contents has its place', () => visit(async ({ page }) => {
  await page.goto(`${server}/en/methods#overlap`);
  await page.locator('body[data-status=ready]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'overlap');
  const lost = await page.evaluate(() => [...document.querySelectorAll('#toc a')].map((link) => link.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id)));
  assert.deepEqual(lost, []);
}));

test('on the phone a “?” can be hit, and the card of a ward has them', async () => {
  const { page, go, close } = await open(browser, phone);
  const { rows } = await answer('/api/wards');
  await go(`/en/map?sel=${rows[0].code}`);
  await page.locator('.targeting button.what').first().waitFor();
  assert.ok(await page.locator('.targeting button.what').count() >= 6);
  await close();
  const big = await open(browser, wide);
  await big.page.goto(`${server}/en/list?first=3`);
  await ready(big.page);
  assert.equal(await big.page.locator('table.list thead th:not([data-column=name]):not(:has(button.what))').count(), 0);
  await big.close();
});
