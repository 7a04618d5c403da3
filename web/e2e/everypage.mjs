/** Every page there is, for the tests that hold one thing of all of them. */
import { answer, server } from './browser.mjs';

/** What a page's figures are: its name, where it stands, what is on the screen once it is drawn, and what it asks its figures of.
 * @typedef {{ name: string, path: string, drawn: string, api: RegExp }} Page */

/** @returns {Promise<{ pages: Page[], codes: string[], version: number }>} with the codes of the first wards and the data version */
export async function everyPage() {
  const { rows, data_version: version } = await answer('/api/wards');
  const codes = rows.slice(0, 6).map((/** @type {{ code: string }} */ { code }) => code);
  /** @type {[string, string, string, RegExp][]} */
  const known = [
    ['map', 'map', '#ranking .ward', /\/api\/wards\?/],
    ['table', 'table', '#table tbody tr', /\/api\/wards\?/],
    ['list', 'list', 'table.list tbody tr', /\/api\/hotspots\?/],
    ['ward', `ward/${codes[0]}`, '.headline', /\/api\/wards\/[^/]+\/trend/],
    ['ward list', 'ward', 'ul.wards li', /\/api\/wards\?/],
    ['patrol', 'patrol', '#cells > li', /\/api\/patrol\?/],
    ['pack', 'pack?sections=top,method&lang=en', '#sections tr', /\/api\/pack\?/],
    ['needs-assessment', 'needs-assessment', '#shares', /\/api\/needs-assessment\?/],
    ['night-time-economy', 'night-time-economy', '#under-title:not(:empty)', /\/api\/needs-assessment\?/],
    ['data-quality', 'data-quality', '#log', /\/api\/quality/],
    ['methods', 'methods', '#chapters section', /\/api\/definitions\?with/],
  ];
  return { pages: known.map(([name, path, drawn, api]) => ({ name, path, drawn, api })), codes, version };
}

/** An address of a page in a language. @param {string} path @param {string} [language] @param {string} [query] put to the page's own */
export const addressOf = (path, language = 'en', query = '') => `${server}/${language}/${path}${query && (path.includes('?') ? '&' : '?')}${query}`;

/** Until the page stands: with figures, with none, or with a failure. @param {import('playwright-core').Page} page @param {string} [status] @param {number} [timeout] */
export const stands = (page, status = 'ready', timeout = 60_000) => page.locator(`body[data-status=${status}]`).waitFor({ timeout });
