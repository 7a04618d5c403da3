/** Points, neighbours, labels and search: the pure parts of the map and the list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchor } from '../src/anchor.js';
import { place, spread } from '../src/labels.js';
import { neighbourThatWay } from '../src/neighbours.js';
import { matches } from '../src/search.js';
import { axisEnd } from '../src/axis.js';

test('the anchor of a square is its middle, and that of a horseshoe is inside it', () => {
  assert.deepEqual(anchor({ type: 'Polygon', coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]] }), [1, 1]);
  const horseshoe = [[0, 0], [5, 0], [5, 5], [4, 5], [4, 1], [1, 1], [1, 5], [0, 5], [0, 0]];
  const [x, y] = anchor({ type: 'Polygon', coordinates: [horseshoe] });
  assert.ok((x > 0 && x < 1) || (x > 4 && x < 5) || y < 1, `${x}, ${y} is in the gap`);
});

test('the anchor stands on the largest part', () => {
  const [x] = anchor({ type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]], [[[10, 0], [14, 0], [14, 4], [10, 4], [10, 0]]]] });
  assert.equal(x, 12);
});

test('an arrow leads to the neighbour that way, and at an edge over the water', () => {
  /** @type {{ code: string, at: [number, number] }[]} */
  const beside = [{ code: 'north', at: [0.1, 53] }, { code: 'east', at: [2, 52.1] }];
  /** @type {{ code: string, at: [number, number] }[]} */
  const all = [...beside, { code: 'far west', at: [-5, 52] }];
  assert.equal(neighbourThatWay([0, 52], 'ArrowUp', beside, all), 'north');
  assert.equal(neighbourThatWay([0, 52], 'ArrowRight', beside, all), 'east');
  assert.equal(neighbourThatWay([0, 52], 'ArrowLeft', beside, all), 'far west');
  assert.equal(neighbourThatWay([0, 52], 'ArrowDown', beside, all), null);
});

test('numbers part until none overlaps, and those apart stay', () => {
  const placed = spread([{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 5, y: 0 }, { x: 500, y: 500 }], 20);
  placed.forEach((a, i) => placed.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 20)));
  assert.deepEqual(placed[3], { x: 500, y: 500 });
});

test('a name goes where there is room, or nowhere', () => {
  const above = { left: -50, right: 50, top: -40, bottom: -1 };
  assert.equal(place({ x: 0, y: 0 }, 40, 10, [])?.y, -10);
  assert.equal(place({ x: 0, y: 0 }, 40, 10, [above])?.y, 10);
  assert.equal(place({ x: 0, y: 0 }, 40, 10, [{ left: -99, right: 99, top: -99, bottom: 99 }]), null);
});

test('wards are found in either language, accents ignored', () => {
  assert.ok(matches('ynys mon', 'Anglesey', 'Ynys Môn'));
  assert.ok(matches('ABER arth', 'Aberaeron and Aberarth', 'Aberaeron ac Aber-arth'));
  assert.ok(matches('', 'anything'));
  assert.ok(!matches('tywi', 'Tyisha', 'Tyisha'));
});

test('the count axis ends on a round number at or above the largest', () => {
  assert.deepEqual([0, 3, 5, 11, 41, 100, 401].map(axisEnd), [4, 4, 5, 20, 50, 100, 500]);
});
