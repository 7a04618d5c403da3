/** What axe finds wrong with a page, a line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export async function faultsOf(page) {
  // Through the debugger, which the page's policy does not bind; the page itself can run no such text.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = /** @type {{ axe: { run: (options: object) => Promise<import('axe-core').AxeResults> } }} */ (/** @type {unknown} */ (window));
    const results = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return results.violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}
