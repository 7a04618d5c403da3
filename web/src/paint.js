/** Work in pieces that the page can be touched between. */
import { amend } from './element.js';

/** Does what the map need not wait for, such as the rows of the list, once the map has been painted. @param {() => void} act */
export const afterPaint = (act) => void requestAnimationFrame(() => setTimeout(act));

/** Milliseconds of a frame that work in turn may take: the rest is for the hand that moves the map. */
const SHARE = 8;
let turn = Promise.resolve();
let began = 0;

/** Does pieces of work one after another, as many in a frame as there is time for: tiles that come together do not hold up a map that is dragged.
 * @template T @param {() => T} work @returns {Promise<T>} */
export function inTurn(work) {
  const done = turn.then(async () => {
    if (performance.now() - began > SHARE) {
      await new Promise((resolve) => { afterPaint(() => resolve(undefined)); });
      began = performance.now();
    }
    return work();
  });
  turn = done.then(() => undefined, () => undefined);
  return done;
}

const NARROW = matchMedia('(max-width: 63.99rem)');

/**
 * Puts rows into a table: where the screen is narrow, so of a slow machine, so many at a time; the table is busy until all are there.
 * @template T
 * @param {HTMLElement} table @param {HTMLElement} body @param {T[]} rows @param {number} atOnce @param {(row: T) => Node} line
 */
export function fillRows(table, body, rows, atOnce, line) {
  let drawn = 0;
  const draw = () => {
    const next = rows.slice(drawn, NARROW.matches ? drawn + atOnce : rows.length);
    drawn += next.length;
    body.append(...next.map(line));
    amend(table, { 'aria-busy': drawn < rows.length ? 'true' : null });
    if (drawn < rows.length) afterPaint(() => body.isConnected && draw());
  };
  draw();
}
