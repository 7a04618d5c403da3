/** axe finds nothing in any view, in either language, on any screen, in any state: ready, old, loading, failed, empty, and with what a partner may not see. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsAt } from './axe.mjs';
import { answer, partner, server, start } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());

const FIVE = 'definition=serious-violence&period=2020-10..2025-09';
const NONE = { rows: [], cells: [], busy: 0, hours: '[x]', map: null, figures: null, months: [], counties: [], totals: [], versions: [], rejections: [], thin: [], missing: [], sections: [] };
/** The page, what else must have come before it is whole, the answer that is empty where nothing is there, and of it the members.
 * @type {{ view: string, whole?: string, answers: RegExp, empty?: string[] }[]} */
const views = [
  { view: 'map?sel={code}', whole: '.targeting', answers: /\/api\/wards\?/, empty: ['rows'] },
  { view: 'table?county={county}', answers: /\/api\/wards\?/, empty: ['rows'] },
  { view: 'list?first=8', answers: /\/api\/hotspots\?/, empty: ['rows'] },
  { view: 'ward/{code}', answers: /\/api\/wards\?/, empty: ['rows'] },
  { view: `needs-assessment?${FIVE}`, answers: /\/api\/needs-assessment/, empty: ['figures'] },
  { view: `night-time-economy?${FIVE}`, answers: /\/api\/needs-assessment/, empty: ['figures'] },
  { view: 'patrol', answers: /\/api\/patrol/, empty: ['cells', 'busy', 'hours', 'map'] },
  { view: 'pack?sections=top,method&lang=cy', answers: /\/api\/pack\?/ },
  { view: 'data-quality', answers: /\/api\/(quality|loads)$/, empty: ['rows', 'months', 'counties', 'totals', 'versions', 'rejections'] },
  { view: 'methods', answers: /\/api\/methods/ },
];
/** What keeps a page as it is: the server says no. @param {import('playwright-core').Route} route */
const refuse = (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"status":500,"detail":"it broke"}' });
const settled = 'body:is([data-status=ready], [data-status=failed], [data-status=empty])';

for (const { view, whole, answers, empty } of views) {
  for (const language of ['en', 'cy']) {
    test(`axe: ${language} ${view} in every state on every screen`, async () => {
      const [{ code, county }] = (await answer('/api/wards?sort=rank')).rows;
      const address = `/${language}/${view.replace('{code}', code).replace('{county}', county)}`;
      /** @type {string[]} */
      const found = [];
      /** A state of the page: what its server answers, what shows that it is there. @param {string} state @param {(page: Page) => Promise<unknown>} arrange @param {string} shown @param {string} [origin] @param {(page: Page) => Promise<unknown>} [then] */
      const seen = async (state, arrange, shown, origin = server, then = async () => {}) => {
        const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
        await context.addInitScript(() => localStorage.setItem('diogel-tour', 'seen'));
        const page = await context.newPage();
        try {
          await arrange(page);
          await page.goto(origin + address);
          await page.locator(shown).first().waitFor({ timeout: 60_000 });
          await then(page);
          found.push(...(await faultsAt(page)).map((fault) => `${state} at ${fault}`));
        } finally {
          await context.close();
        }
      };
      const open = (/** @type {Page} */ page) => page.evaluate(() => document.querySelectorAll('main details:not(.columns)').forEach((each) => each.setAttribute('open', '')));
      const asIs = async () => {};
      await seen('old', asIs, whole ?? 'body[data-status=ready]', server, async (page) => {
        await open(page);
        await page.locator('main button.what').first().click({ timeout: 3000 }).catch(() => {}); // Methods has none.
        found.push(...(await faultsAt(page)).map((fault) => `ready at ${fault}`));
        await page.keyboard.press('Escape');
        await page.mouse.move(0, 0);
        // The next question fails, and the last good figures stay.
        await page.route('**/api/**', refuse);
        await page.evaluate(() => {
          const choice = /** @type {HTMLSelectElement | null} */ (document.querySelector('select#definition'));
          const other = [...choice?.options ?? []].find((option) => !option.selected && !option.disabled);
          if (choice && other && !document.body.dataset.page) {
            choice.value = other.value;
            choice.dispatchEvent(new Event('change', { bubbles: true }));
          } else dispatchEvent(new Event('chosen'));
        });
        await page.locator('main.stale').waitFor();
      });
      await Promise.all([
        seen('loading', (page) => page.route((url) => answers.test(url.pathname + url.search), () => {}), '#slow:not([hidden])'),
        seen('failed', (page) => page.route((url) => answers.test(url.pathname + url.search), refuse), '#failure:not([hidden])'),
        ...(empty ? [seen('empty', (page) => page.route((url) => answers.test(url.pathname + url.search), async (route) => {
          const response = await route.fetch();
          const json = await response.json();
          await route.fulfill({ response, json: { ...json, ...Object.fromEntries(Object.entries(NONE).filter(([name]) => empty.includes(name) && name in json)) } });
        }), settled)] : []),
        ...(partner ? [seen('a partner’s', asIs, settled, partner, open)] : []),
      ]);
      assert.deepEqual(found, []);
    });
  }
}
