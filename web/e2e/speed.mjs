/** Measures what the map's budgets are of: recolour to paint and panning, on this machine and at a quarter of its speed; medians of seven. `node e2e/speed.mjs [--assert]` */
import assert from 'node:assert/strict';
import { open, start, wide } from './browser.mjs';

const ROUNDS = 7;
/** Milliseconds by web.md, CPU as it is and at a quarter; asserted with a margin, as a shared machine is at times half as fast. */
const BUDGETS = { recolour: { 1: 50, 4: 100 }, pan: { 1: 50, 4: 100 } };
const MARGIN = 1.5;

/** @param {number[]} values @param {number} share 0.5 for the median */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const browser = await start();
const { page, go, close } = await open(browser, wide);
// The moment an answer is there, before anything is made of it.
await page.addInitScript(() => {
  const { json } = Response.prototype;
  Object.defineProperty(globalThis, 'answered', { value: 0, writable: true });
  Response.prototype.json = async function read() {
    const body = await json.call(this);
    Object.assign(globalThis, { answered: performance.now() });
    return body;
  };
});
await go('/en/map');
await page.waitForLoadState('networkidle');

/** From the answer to the paint of another measure. @param {string} measure */
const recolour = (measure) => page.evaluate((wanted) => new Promise((resolve) => {
  const box = /** @type {HTMLSelectElement} */ (document.getElementById('measure'));
  const before = document.getElementById('legend-title')?.textContent;
  box.value = wanted;
  box.dispatchEvent(new Event('change'));
  const look = () => {
    if (document.getElementById('legend-title')?.textContent === before || document.body.dataset.status !== 'ready') return void requestAnimationFrame(look);
    // A message goes out after the frame that it was sent in has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - /** @type {{ answered: number }} */ (/** @type {unknown} */ (globalThis)).answered);
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}), measure);

/** Milliseconds between frames while the map is dragged. */
async function pan() {
  await page.evaluate(() => {
    const frames = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { frames, panning: true });
    let last = performance.now();
    const tick = /** @param {number} now */ (now) => {
      frames.push(now - last);
      last = now;
      if (/** @type {{ panning: boolean }} */ (/** @type {unknown} */ (globalThis)).panning) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(1000, 500);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) await page.mouse.move(1000 + 120 * Math.sin(i / 6), 500 + 80 * Math.cos(i / 6));
  await page.mouse.up();
  const frames = await page.evaluate(() => {
    Object.assign(globalThis, { panning: false });
    return /** @type {{ frames: number[] }} */ (/** @type {unknown} */ (globalThis)).frames.slice(1);
  });
  return quantile(frames, 0.95);
}

const debug = await page.context().newCDPSession(page);
for (const rate of /** @type {(1 | 4)[]} */ ([1, 4])) {
  await debug.send('Emulation.setCPUThrottlingRate', { rate });
  const [colours, pans] = /** @type {[number[], number[]]} */ ([[], []]);
  for (let i = 0; i < ROUNDS; i++) {
    colours.push(await recolour('deprived_20'));
    await recolour('rate_per_1000');
    pans.push(await pan());
  }
  for (const [name, values] of /** @type {['recolour' | 'pan', number[]][]} */ ([['recolour', colours], ['pan', pans]])) {
    const [median, budget] = [quantile(values, 0.5), BUDGETS[name][rate]];
    console.log(`${name} at CPU/${rate}: median ${median.toFixed(0)} ms of a budget of ${budget} (${values.map((value) => value.toFixed(0)).join(' ')})`);
    if (process.argv.includes('--assert')) assert.ok(median <= budget * MARGIN, `${name} at CPU/${rate}`);
  }
}
await close();
await browser.close();
