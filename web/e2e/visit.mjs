/** A first visit as Lighthouse makes it: a phone at a quarter of the machine's speed on a slow line; or a big screen, without either. */
import { open, phone, server, wide } from './browser.mjs';
import { traced, waited } from './measure.mjs';

/** Bytes a second of 1.6 Mbit/s down and 750 kbit/s up, and milliseconds there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** A task longer than this holds a finger up, milliseconds. */
const LONG = 50;

/** What came over the wire: its address, and its bytes as they were packed. @typedef {{ address: string, bytes: number }} Received */
/** Milliseconds, on a phone without those in which the machine did other things; `shift` has no unit, `blocked` is of phones alone. @typedef {{ painted: number, blocked: number, shift: number, received: Received[] }} Visit */

/** @param {import('playwright-core').Browser} browser @param {string} path @param {boolean} [small] @returns {Promise<Visit>} */
export async function visit(browser, path, small = true) {
  const { page, close } = await open(browser, small ? phone : wide);
  await page.addInitScript(() => {
    const seen = { painted: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.painted = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const debug = await page.context().newCDPSession(page);
  if (small) {
    await debug.send('Network.enable');
    await debug.send('Network.emulateNetworkConditions', LINE);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const look = async () => {
    await page.goto(server + path);
    await page.locator('body:is([data-status=ready], [data-status=failed])').waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
  };
  const trace = small ? await traced(browser, page, look) : await look();
  const { painted, shift, first, received } = await page.evaluate(() => ({
    .../** @type {{ seen: { painted: number, shift: number } }} */ (/** @type {unknown} */ (globalThis)).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    received: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((each) => {
      const { name, encodedBodySize } = /** @type {PerformanceResourceTiming} */ (each);
      return { address: name, bytes: encodedBodySize };
    }),
  }));
  await close();
  return {
    painted: trace ? painted - waited(trace, painted) : painted, shift, received,
    blocked: (trace?.tasks ?? []).filter(({ at, worked }) => at >= first && worked > LONG).reduce((sum, { worked }) => sum + worked - LONG, 0),
  };
}
