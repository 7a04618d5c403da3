/** What the page of data quality adds up itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysSince, editionEnds, grouped, placedShare } from '../src/pages/data-quality/sums.js';

/** @param {import('../src/contract.js').Figure} rows @param {import('../src/contract.js').Figure} placed */
const month = (rows, placed) => ({ source: 'force', force: 'a', month: '2025-01', rows, placed, outside: 0, unplaced: 0, superseded: 0, placed_share: 0 });

test('the age counts whole days from the last day of the month', () => {
  assert.equal(daysSince('2025-09', Date.parse('2025-09-30T12:00:00Z')), 0);
  assert.equal(daysSince('2025-09', Date.parse('2025-10-01T00:00:00Z')), 0);
  assert.equal(daysSince('2025-09', Date.parse('2025-10-02T09:00:00Z')), 1);
  assert.equal(daysSince('2024-02', Date.parse('2024-03-31T09:00:00Z')), 30);
});

test('a share over months is told only where every part is', () => {
  assert.equal(placedShare([month(100, 90), month(100, 100)]), 0.95);
  assert.equal(placedShare([month(100, 90), month(100, '[c]')]), null);
  assert.equal(placedShare([]), null);
});

test('groups keep the order in which they come', () => {
  assert.deepEqual(grouped(['b1', 'a1', 'b2'], (one) => one[0] ?? ''), [['b1', 'b2'], ['a1']]);
});

test('an edition of many months is told by its ends', () => {
  assert.deepEqual(editionEnds('x 2025-01; x 2025-02; x 2025-03'), { first: 'x 2025-01', last: 'x 2025-03', n: 3 });
  assert.deepEqual(editionEnds('2022-12'), { first: '2022-12', last: '2022-12', n: 1 });
});
