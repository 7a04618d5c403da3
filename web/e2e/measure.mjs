/** What a page costs the reader's machine: the work of its main thread, taken from the browser's own trace. */
import { server } from './browser.mjs';

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args: { data?: { documentLoaderURL?: string } } }} TraceEvent microseconds */
/** A stretch of work on the main thread: when it began and how long it lay over, and how long it worked, milliseconds. @typedef {{ at: number, lasted: number, worked: number }} Task */
/** Moments that were marked, and tasks, from the start of the last navigation. @typedef {{ tasks: Task[], marks: (name: string) => number[] }} Trace */

/** The middle value. @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number[]} values @param {number} share 0.95 for what all but a twentieth stay under */
export const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Traces what a page does. @param {import('playwright-core').Browser} browser @param {import('playwright-core').Page} page @param {() => Promise<void>} act @returns {Promise<Trace>} */
export async function traced(browser, page, act) {
  const debug = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  debug.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))));
  const ended = new Promise((resolve) => debug.on('Tracing.tracingComplete', resolve));
  await debug.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] } });
  await act();
  await page.evaluate(() => void performance.mark('traced'));
  await debug.send('Tracing.end');
  await ended;
  await debug.detach();
  const ours = events.find(({ name }) => name === 'traced');
  const own = events.filter(({ pid, tid }) => pid === ours?.pid && tid === ours.tid);
  const from = Math.max(0, ...events.filter(({ name, pid, args }) => name === 'navigationStart' && pid === ours?.pid && args.data?.documentLoaderURL?.startsWith(server)).map(({ ts }) => ts));
  return {
    tasks: own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(({ ts, dur = 0, tdur = 0 }) => ({ at: (ts - from) / 1000, lasted: dur / 1000, worked: tdur / 1000 })),
    marks: (name) => own.filter((each) => each.name === name).map(({ ts }) => (ts - from) / 1000).sort((a, b) => a - b),
  };
}

/** Work between two moments; a task that one of them falls into counts by its share. @param {Trace} trace @param {number} from @param {number} to */
export const workBetween = ({ tasks }, from, to) => tasks.reduce((sum, { at, lasted, worked }) => {
  const within = Math.min(to, at + lasted) - Math.max(from, at);
  return within > 0 ? sum + worked * Math.min(1, within / (lasted || within)) : sum;
}, 0);

/** The machine does other things too: how much longer everything lay over until a moment than it worked. @param {Trace} trace @param {number} until */
export const waited = ({ tasks }, until) => tasks.filter(({ at }) => at < until).reduce((sum, { lasted, worked }) => sum + Math.max(0, lasted - worked), 0);

/** Milliseconds that the main thread of a quiet machine works at the yardstick: 2 cores, Debian's Chromium 156. */
const QUIET = 40;

/** How many times as slow as a quiet machine this one is now, by a fixed piece of work on nodes, styles and layout; at least 1.
 * @param {import('playwright-core').Browser} browser */
export async function slowness(browser) {
  const page = await browser.newPage();
  await page.goto('about:blank');
  const works = [];
  for (let i = 0; i < 5; i++) {
    const trace = await traced(browser, page, () => page.evaluate(() => {
      const list = document.createElement('ol');
      for (let n = 0; n < 1500; n++) {
        const line = document.createElement('li');
        line.setAttribute('class', `line${n % 7}`);
        line.append(`${n} ${Math.sqrt(n).toFixed(3)}`);
        list.append(line);
      }
      document.body.replaceChildren(list);
      performance.mark('laid');
      return list.offsetHeight;
    }).then(() => undefined));
    works.push(trace.tasks.reduce((sum, { worked }) => sum + worked, 0));
  }
  await page.close();
  return Math.max(1, median(works) / QUIET);
}
