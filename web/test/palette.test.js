/** Every class is drawn in its own way, and the letter on it can be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CELLS } from '../src/classes.js';
import { contrast, fillOf, inkOn, RAMP } from '../src/palette.js';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
});

test('letters on every fill reach 4.5 to 1', () => {
  for (const fill of [...RAMP, ...CELLS.map((id) => fillOf(id, 9)), fillOf('0', 5)]) {
    assert.ok(contrast(fill, inkOn(fill)) >= 4.5, `${fill} with ${inkOn(fill)}: ${contrast(fill, inkOn(fill)).toFixed(2)}`);
  }
  assert.deepEqual(RAMP.map(inkOn), ['#000000', '#000000', '#000000', '#000000', '#ffffff']);
});

test('no two classes are drawn alike, however many there are', () => {
  for (let n = 1; n <= 5; n++) {
    const fills = [...'ABCDE'].slice(0, n).concat('0', '[c]', '[x]').map((id) => fillOf(id, n));
    assert.equal(new Set(fills).size, n + 3, fills.join(' '));
  }
  assert.equal(new Set(CELLS.map((id) => fillOf(id, 9))).size, 9);
});

test('fewer classes still span the ramp', () => {
  assert.equal(fillOf('A', 3), RAMP[0]);
  assert.equal(fillOf('C', 3), RAMP[4]);
});
