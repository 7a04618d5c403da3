/** Classes follow the server's bounds to the letter: above the bound before, at most the bound itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesOf, classOf, tally } from '../src/classes.js';

const bounds = { rate_per_1000: [3.2, 9.8, 15.1, 22.4], count: [5, 12, 30, 61], deprived_20: [0.12, 0.4], tercile: [9.1, 20.2] };

test('a value on a bound is in the class below it', () => {
  const rates = [[0, '0'], [0.0001, 'A'], [3.2, 'A'], [3.2001, 'B'], [22.4, 'D'], [22.4001, 'E'], [999, 'E'], ['[c]', '[c]'], ['[x]', '[x]'], ['?', '[x]']];
  for (const [value, id] of rates) assert.equal(classOf(/** @type {number | string} */ (value), 'rate_per_1000', bounds), id, String(value));
});

test('fewer bounds make fewer classes', () => {
  assert.deepEqual(classesOf('deprived_20', bounds), [
    { id: 'A', above: null, upTo: 0.12 }, { id: 'B', above: 0.12, upTo: 0.4 }, { id: 'C', above: 0.4, upTo: null },
  ]);
  assert.equal(classesOf('count', { ...bounds, count: [] }).length, 1);
});

test('a cell is its own class, and anything else is not available', () => {
  assert.equal(classOf('B2', 'cell', bounds), 'B2');
  assert.equal(classOf('D4', 'cell', bounds), '[x]');
  assert.equal(classesOf('cell', bounds).length, 9);
});

test('every row is counted once', () => {
  const rows = /** @type {import('../src/contract.js').Row[]} */ (/** @type {unknown} */ ([{ count: 0 }, { count: 5 }, { count: 6 }, { count: '[c]' }, { count: 4 }]));
  assert.deepEqual([...tally(rows, (row) => classOf(row.count, 'count', bounds))].sort(), [['0', 1], ['A', 2], ['B', 1], ['[c]', 1]]);
});
