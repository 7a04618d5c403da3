/** What a reader does to the map, and the main thread's work for it. */
import { quantile, traced, workBetween } from './measure.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/** Marks the moment that an answer is there, before anything is made of it; before the page is opened. @param {Page} page */
export const markAnswers = (page) => page.addInitScript(() => {
  const { json } = Response.prototype;
  Response.prototype.json = async function read() {
    const body = await json.call(this);
    performance.mark('answered');
    return body;
  };
});

/** Work from the answer to the paint of another measure, milliseconds. @param {Browser} browser @param {Page} page @param {string} measure */
export async function recolour(browser, page, measure) {
  const trace = await traced(browser, page, () => page.evaluate((wanted) => new Promise((resolve) => {
    const box = /** @type {HTMLSelectElement} */ (document.getElementById('measure'));
    const before = document.getElementById('legend-title')?.textContent;
    box.value = wanted;
    box.dispatchEvent(new Event('change'));
    const look = () => {
      if (document.getElementById('legend-title')?.textContent === before || document.body.dataset.status !== 'ready') return void requestAnimationFrame(look);
      // A message goes out after the frame that it was sent in has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('painted');
        resolve(undefined);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }), measure));
  const [painted = NaN] = trace.marks('painted');
  return workBetween(trace, trace.marks('answered').filter((at) => at < painted).at(-1) ?? NaN, painted);
}

/** Work for a frame, which all but a twentieth of the frames stay under, while the map is dragged, milliseconds. @param {Browser} browser @param {Page} page */
export async function pan(browser, page) {
  const trace = await traced(browser, page, async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { panning: true });
      const tick = () => {
        performance.mark('frame');
        if (/** @type {{ panning: boolean }} */ (/** @type {unknown} */ (globalThis)).panning) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await page.mouse.move(1000, 500);
    await page.mouse.down();
    for (let i = 1; i <= 15; i++) await page.mouse.move(1000 + 300 * Math.sin(i / 3), 500 + 160 * Math.sin(i / 4));
    await page.mouse.up();
    await page.evaluate(() => void Object.assign(globalThis, { panning: false }));
  });
  const frames = trace.marks('frame');
  return quantile(frames.slice(1).map((at, i) => workBetween(trace, frames[i] ?? at, at)), 0.95);
}
