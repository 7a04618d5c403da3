/** What axe finds wrong with a page, a line each, and at which width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A phone, a laptop and a big screen. */
export const WIDTHS = [390, 1024, 1920];

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export async function faultsOf(page) {
  // Through the debugger, which the page's policy does not bind; the page itself can run no such text.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = /** @type {{ axe: { run: (options: object) => Promise<import('axe-core').AxeResults> } }} */ (/** @type {unknown} */ (window));
    const results = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
    return results.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

/** The same page on each screen, one after another. @param {import('playwright-core').Page} page @param {number[]} [widths] @returns {Promise<string[]>} */
export async function faultsAt(page, widths = WIDTHS) {
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await faultsOf(page)).map((fault) => `${width}: ${fault}`));
  }
  return found;
}
