/** A phone that carries the patrol's page, for the tests that walk with it. */
import { phone } from './browser.mjs';

/** A phone on the page; what it complains of and whom it asks is kept.
 * @param {import('playwright-core').Browser} browser @param {string} origin @param {import('playwright-core').BrowserContextOptions} [options] */
export async function carry(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const asked = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  /** @param {string} [path] */
  const go = async (path) => {
    await (path ? page.goto(origin + path) : page.reload());
    await page.locator('body[data-status=ready]').waitFor({ timeout: 60_000 });
  };
  return { context, page, complaints, asked, go };
}

/** Until the worker looks after the page and the last answer is kept. @param {import('playwright-core').Page} page */
export async function guarded(page) {
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    const shell = names.includes('patrol-shell') && await caches.match('/cy/patrol') && await caches.match('/en/patrol');
    return Boolean(navigator.serviceWorker.controller && shell && names.some((name) => name.startsWith('patrol-data-')));
  });
}
