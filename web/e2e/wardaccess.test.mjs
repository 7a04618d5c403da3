/** The ward profile can be used by everyone: axe finds nothing, in both languages, on a phone, a laptop and a big screen, in every state. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { answer, open, server, start } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

/** @param {import('playwright-core').Page} page */
async function violations(page) {
  // Through the debugger, which the page's policy does not bind; the page itself can run no such text.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = /** @type {{ axe: import('axe-core').AxeResults & { run: (options: object) => Promise<import('axe-core').AxeResults> } }} */ (/** @type {unknown} */ (window));
    const results = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return results.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

for (const language of ['en', 'cy']) {
  for (const width of [390, 1024, 1920]) {
    test(`axe: the ward profile, ${language}, ${width} wide`, async () => {
      const { rows } = await answer('/api/wards?sort=rank');
      const { page, close, complaints } = await open(browser, { width, height: 900 });
      try {
        for (const path of [`ward/${rows[0].code}`, `ward/${rows[0].code}?definition=police-uk-violence`, 'ward', 'ward/nowhere']) {
          await page.goto(`${server}/${language}/${path}`);
          await page.locator('body[data-status=ready]').waitFor();
          await page.evaluate(() => document.querySelectorAll('details').forEach((each) => each.setAttribute('open', '')));
          assert.deepEqual(await violations(page), [], path);
        }
        assert.deepEqual(complaints, []);
        await page.route('**/api/wards/*/trend?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"status":500,"detail":"it broke"}' }));
        await page.goto(`${server}/${language}/ward/${rows[0].code}`);
        await page.locator('body[data-status=failed]').waitFor();
        assert.deepEqual(await violations(page), [], 'failed');
      } finally {
        await close();
      }
    });
  }
}
