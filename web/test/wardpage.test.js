/** The ward profile's pure parts: where notes fall and lines break, which rates are apart, the operational week. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart } from '../src/pages/ward/apart.js';
import { runs, spotOf } from '../src/pages/ward/spans.js';
import { clock, rowsOf, startOf } from '../src/charts/week.js';

/** @typedef {import('../src/pages/ward/contract.js').Point} Point */
/** @param {string} to @param {number | string} [rate] @returns {Point} */
const point = (to, rate = 1) => /** @type {Point} */ (/** @type {unknown} */ ({ to, rate_per_1000: rate, force_rate: 2 }));
/** @param {string} on @param {string} kind */
const note = (on, kind) => ({ on, kind, until: null, area: null, text: { en: '', cy: '' } });
const year = ['2024-03', '2024-06', '2024-09', '2024-12'].map((to) => point(to));

test('a day falls in the quarter that it is in', () => {
  for (const [day, spot] of /** @type {[string, number | null][]} */ ([['2024-01-01', 0], ['2024-04-01', 1], ['2024-05-01', 4 / 3], ['2023-12-31', null], ['2025-01-01', null]])) {
    assert.equal(spotOf(year, day), spot, day);
  }
  assert.equal(spotOf([], '2024-01-01'), null);
});

test('the line breaks where recording changed and where a rate is hidden, not at other notes', () => {
  assert.deepEqual(runs(year, [], 'rate_per_1000'), [[0, 1, 2, 3]]);
  assert.deepEqual(runs(year, [note('2024-05-10', 'recording')], 'force_rate'), [[0], [1, 2, 3]]);
  assert.deepEqual(runs(year, [note('2024-05-10', 'operation')], 'rate_per_1000'), [[0, 1, 2, 3]]);
  assert.deepEqual(runs([point('2024-03'), point('2024-06', '[c]'), point('2024-09')], [], 'rate_per_1000'), [[0], [2]]);
});

test('rates are apart where their intervals do not meet', () => {
  /** @param {number | '[c]'} low @param {number | '[c]'} high */
  const rated = (low, high) => ({ rate_per_1000: low, rate_low: low, rate_high: high });
  assert.deepEqual(apart(rated(10, 20), [rated(1, 9), rated(1, 10), rated(20, 30), rated(21, 30), rated('[c]', '[c]')]), { below: 1, above: 1, alike: 2, unknown: 1 });
});

test('the operational week begins on Monday at six, and the heaviest hours may run over its days', () => {
  assert.deepEqual([clock(0), clock(18), clock(23)], ['06', '00', '05']);
  assert.equal(startOf('1-6'), 0);
  assert.equal(startOf('5-22'), 4 * 24 + 16);
  assert.equal(startOf('7-5'), 167);
  assert.equal(startOf('[x]'), null);
  assert.deepEqual(rowsOf(16), [[16, 22]]);
  assert.deepEqual(rowsOf(18), [[18, 24]]);
  assert.deepEqual(rowsOf(22), [[22, 24], [24, 28]]);
  assert.deepEqual(rowsOf(166), [[166, 168], [0, 4]]);
});
