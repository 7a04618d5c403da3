/** What a meeting adds, its pure parts: sums with their interval, classes locked over periods, what stands back, small maps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptOf, stances, unsure } from '../src/emphasis.js';
import { cellBy, locked, verdict } from '../src/meeting/locked.js';
import { outlineIn, roundAreas, sixTowns } from '../src/meeting/places.js';
import { limits, pooled } from '../src/meeting/pooled.js';

const row = /** @param {object} some */ (some) => /** @type {import('../src/contract.js').Row} */ (/** @type {unknown} */ (some));

test('the interval is the server’s: golden values of Garwood under 10 and Byar from there (R epitools, PHEindicatormethods)', () => {
  for (const [count, low, high] of /** @type {[number, number, number][]} */ ([[0, 0, 3.6889], [1, 0.0253, 5.5716], [5, 1.6235, 11.6683], [9, 4.1154, 17.0848], [10, 4.7868, 18.3907], [100, 81.3603, 121.6295]])) {
    const found = limits(count);
    assert.ok(Math.abs(found[0] - low) < 2e-3 && Math.abs(found[1] - high) < 2e-3, `${count}: ${found}`);
  }
});

test('a set is the sum of its parts, over the months that were loaded', () => {
  const set = pooled([row({ count: 30, population: 1000 }), row({ count: 70, population: 3000 })], 6);
  assert.equal(set.count, 100);
  assert.equal(set.population, 4000);
  assert.equal(set.rate, 50);
  assert.ok(Math.abs(Number(set.low) - 40.68) < 0.01 && Math.abs(Number(set.high) - 60.81) < 0.01);
});

test('one hidden part hides the sum, one missing part leaves it out', () => {
  assert.deepEqual(pooled([row({ count: '[c]', population: 5 }), row({ count: 9, population: 5 })], 12), { count: '[c]', population: 10, rate: '[c]', low: '[c]', high: '[c]' });
  assert.equal(pooled([row({ count: 9, population: '[x]' })], 12).rate, '[x]');
  assert.equal(pooled([row({ count: 9, population: 10 })], 0).rate, '[x]', 'no month loaded');
});

test('another period is told in the classes of the first', () => {
  const first = /** @type {import('../src/contract.js').Figures} */ (/** @type {unknown} */ ({ classes: { tercile: [4, 6], rate_per_1000: [1, 2] }, rows: [] }));
  const other = /** @type {import('../src/contract.js').Figures} */ (/** @type {unknown} */ ({ classes: { tercile: [40, 60] }, rows: [row({ rate_per_1000: 6.1, cell: 'A2' })] }));
  assert.equal(locked(other, first).classes, first.classes);
  assert.equal(locked(other, first).rows[0]?.cell, 'C2');
  assert.equal(cellBy(row({ rate_per_1000: 4, cell: 'B1' }), [4, 6]), 'A1', 'a bound is in the class below it');
  assert.equal(cellBy(row({ rate_per_1000: '[c]', cell: '[c]' }), [4, 6]), '[c]');
});

test('two rates differ where their intervals lie apart', () => {
  const at = /** @param {number | string} low @param {number | string} high */ (low, high) => row({ rate_low: low, rate_high: high });
  assert.equal(verdict(at(5, 6), at(1, 4.9)), 'more');
  assert.equal(verdict(at(5, 6), at(1, 5)), 'same');
  assert.equal(verdict(at(1, 2), at(3, 4)), 'less');
  assert.equal(verdict(at('[c]', '[c]'), at(3, 4)), null);
});

test('what stands back: classes not kept, classes not lit, rates that may as well be the force’s', () => {
  const lens = /** @type {import('../src/lens.js').Lens} */ (/** @type {unknown} */ ({ classes: [{ id: 'B' }, { id: 'A' }], special: [{ id: '[x]' }] }));
  const standing = /** @param {object} some */ (some) => /** @type {import('../src/standing.js').Standing} */ (/** @type {unknown} */ ({ choices: { only: null }, lens, lit: null, overall: null, ...some }));
  assert.deepEqual(keptOf('B,Q,[x]', lens), ['B', '[x]']);
  assert.equal(stances(standing({ choices: { only: 'B' } }))(undefined, 'A'), 'left');
  assert.equal(stances(standing({ choices: { only: 'Q' } }))(undefined, 'A'), '', 'a class nobody has keeps all');
  assert.equal(stances(standing({ lit: 'B' }))(undefined, 'A'), 'dim');
  assert.equal(stances(standing({ overall: 5 }))(row({ rate_low: 4, rate_high: 6 }), 'A'), 'faint');
  assert.equal(unsure(row({ rate_low: 5.1, rate_high: 6 }), 5), false);
  assert.equal(unsure(row({ rate_low: '[c]', rate_high: '[c]' }), 5), false);
});

test('a small map holds what lies in it, and is as wide on the ground as it is drawn', () => {
  const square = /** @param {number} x @param {number} y */ (x, y) => ({ type: /** @type {const} */ ('Polygon'), coordinates: [[[x, y], [x + 0.01, y], [x + 0.01, y + 0.01], [x, y]]] });
  const towns = sixTowns();
  assert.equal(towns.length, 6);
  const [llanelli] = towns;
  assert.ok(llanelli);
  assert.match(outlineIn(square(-4.155, 51.684), llanelli) ?? '', /^M75\.0,50\.0L/);
  assert.equal(outlineIn(square(-3, 52.5), llanelli), null);
  const areas = Array.from({ length: 8 }, (_, i) => ({ name_en: `a${i}`, name_cy: '', box: /** @type {[number, number, number, number]} */ ([i, 52, i + 0.01, 52.01]) }));
  assert.deepEqual(roundAreas(areas, [[7, 52], [7.001, 52], [5, 52]]).slice(0, 2).map(({ en }) => en), ['a7', 'a5'], 'those with most wards come first');
  assert.equal(roundAreas(areas, []).length, 6);
});
