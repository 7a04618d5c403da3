/** Where things stand in the drawings: ends of scales, cuts of lines, sizes of squares, the heaviest hours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heaviest, monthOf, runs, scaleEnd, shareEnd, sideOf } from '../src/charts/scale.js';

test('a scale ends at a round number that holds the largest', () => {
  for (const [largest, end] of [[0, 4], [4, 4], [5, 6], [9, 10], [10, 10], [11, 12], [101, 120], [431, 500], [2078, 2400], [11_601, 12_000]]) assert.equal(scaleEnd(Number(largest)), end, String(largest));
  for (const [largest, end] of [[0, 0.05], [0.05, 0.05], [0.051, 0.1], [0.713, 0.8], [0.81, 1], [1, 1]]) assert.equal(shareEnd([Number(largest)]), end, String(largest));
});

test('a line is joined neither across a month without a value nor across a break', () => {
  const points = /** @type {{ value: import('../src/contract.js').Figure }[]} */ ([1, 2, '[x]', 3, 4, 5, '[c]'].map((value) => ({ value })));
  const at = /** @param {number[]} breaks */ (breaks) => runs(points, breaks).map((run) => run.map((each) => each.at));
  assert.deepEqual(at([]), [[0, 1], [3, 4, 5]]);
  assert.deepEqual(at([4]), [[0, 1], [3], [4, 5]]);
  assert.deepEqual(at([0]), [[0, 1], [3, 4, 5]]);
});

test('a day lies in its month, or in none', () => {
  assert.equal(monthOf(['2023-03', '2023-04'], '2023-04-01'), 1);
  assert.equal(monthOf(['2023-03', '2023-04'], '2023-05-01'), -1);
});

test('the area of a square is its share of the largest', () => {
  assert.equal(sideOf(25, 100, 24), 12);
  assert.equal(sideOf(0, 100, 24), 0);
  assert.equal(sideOf(3, 0, 24), 0);
});

test('the heaviest hours may go round the end of the week; nothing is told where an hour is hidden', () => {
  const hours = /** @type {import('../src/contract.js').Figure[]} */ (new Array(168).fill(0));
  for (const hour of [166, 167, 0, 1]) hours[hour] = 10;
  hours[50] = 20;
  assert.deepEqual(heaviest(hours, 6), { from: 164, share: 40 / 60 });
  hours[3] = '[c]';
  assert.equal(heaviest(hours, 6), null);
  assert.equal(heaviest(/** @type {number[]} */ (new Array(168).fill(0)), 6), null);
});
