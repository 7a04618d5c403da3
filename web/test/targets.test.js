/** The targeting list's pure parts: the question asked, class bounds, order of rows, signs of change, windows of months. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../src/address.js';
import { earlier, fromList, measuresOf, monthsIn, ordersOf, settle, shownMeasure } from '../src/choices.js';
import { quantiles } from '../src/hotspots/breaks.js';
import { figuresOf, weightOf } from '../src/hotspots/figures.js';
import { changeClass, CHANGES, CLASS_FILLS, CLASS_ORDER, TIERS } from '../src/hotspots/paints.js';
import { areaAddress, COLUMNS, listAddress, listFile } from '../src/hotspots/question.js';
import { contrast, inkOn } from '../src/palette.js';
import { wantsOthers } from '../src/rows.js';

/** @type {import('../src/contract.js').Choices} */
const choices = {
  language: 'en', view: 'list', level: 'ward', order: null, deprived: null, share: null, first: null, weights: null, compare: null, measure: 'rate_per_1000',
  definition: 'd', from: '2024-10', to: '2025-09', index: 'i', county: null, sort: null, selected: null, numbers: true, against: null, only: null, fade: false, over: null, set: null, meeting: null, by: null, cols: null, picked: false, position: null, dataVersion: 4,
};
const row = /** @param {object} some */ (some) => /** @type {import('../src/hotspots/contract.js').Target} */ (/** @type {unknown} */ ({ rank: 1, count: 9, county: 'W1', ...some }));

test('a period is a window that ends with its last month', () => {
  assert.equal(monthsIn('2024-10', '2025-09'), 12);
  assert.equal(monthsIn('2025-09', '2025-09'), 1);
  assert.equal(earlier('2025-01', 1), '2024-12');
  assert.equal(earlier('2025-12', 11), '2025-01');
  assert.equal(earlier('2025-09', 59), '2020-10');
});

test('the list is asked for with what narrows it, the map and an area without', () => {
  const narrowed = { ...choices, order: /** @type {const} */ ('smoothed'), county: 'W1', deprived: '20', share: 0.4, first: 30, weights: '0.4,0.4,0.2' };
  const asked = 'definition=d&to=2025-09&months=12&level=ward&index=i';
  assert.equal(listAddress(choices), `/api/hotspots?${asked}&v=4`);
  assert.equal(listAddress(narrowed), `/api/hotspots?${asked}&measure=smoothed&weights=0.4,0.4,0.2&county=W1&deprived=20&share=0.4&top=30&v=4`);
  assert.equal(listFile(narrowed, 'xlsx'), `/api/hotspots.xlsx?${asked}&measure=smoothed&weights=0.4,0.4,0.2&county=W1&deprived=20&share=0.4&top=30`);
  assert.equal(listAddress({ ...narrowed, view: 'map', measure: 'harm' }), `/api/hotspots?${asked}&measure=harm&weights=0.4,0.4,0.2&v=4`);
  assert.equal(areaAddress(choices, 'a/b'), `/api/hotspots/a%2Fb?${asked}&v=4`);
  assert.equal(areaAddress({ ...choices, view: 'map', measure: 'harm', order: 'rate' }, 'a'), `/api/hotspots/a?${asked}&measure=rate&v=4`, 'a card has the rank of the list');
  assert.equal(listAddress({ ...choices, share: 0.4 }), `/api/hotspots?${asked}&v=4`, 'a share of no group is not asked for');
});

test('cells have no residents: nothing that needs them is offered or asked for', () => {
  assert.deepEqual(ordersOf('cell'), ['score', 'count', 'harm']);
  assert.ok(!measuresOf({ view: 'map', level: 'cell' }).includes('smoothed'));
  assert.equal(shownMeasure({ ...choices, view: 'map', level: 'cell', measure: 'smoothed' }), 'count');
  assert.doesNotMatch(listAddress({ ...choices, level: 'cell', order: 'rate' }), /measure=/);
  assert.match(listAddress({ ...choices, level: 'cell' }), /top=200/);
  assert.match(listAddress({ ...choices, level: 'cell', first: 50 }), /top=50/);
  assert.match(listAddress({ ...choices, level: 'cell', view: 'map' }), /top=2000/);
  assert.doesNotMatch(areaAddress({ ...choices, level: 'cell' }, 'H1'), /top=/);
});

test('the table has the measures of the wards alone', () => {
  assert.equal(shownMeasure({ ...choices, view: 'table', measure: 'gi_tier' }), 'rate_per_1000');
  assert.equal(fromList({ ...choices, view: 'table', level: 'lsoa', measure: 'gi_tier' }), false);
  assert.equal(fromList({ ...choices, view: 'map' }), false);
  assert.equal(fromList({ ...choices, view: 'map', level: 'lsoa' }), true);
  assert.equal(fromList({ ...choices, view: 'map', measure: 'class' }), true);
});

test('other rows are asked for only where a choice wants them', () => {
  /** @type {[Partial<typeof choices>, Partial<typeof choices>, boolean][]} */
  const cases = [
    [{}, { selected: 'x' }, false], [{}, { order: 'count' }, true], [{}, { weights: '1,0,0' }, true], [{}, { compare: { from: '2025Q1', to: '2025Q2' } }, false],
    [{ view: 'map' }, { view: 'table' }, false], [{ view: 'map' }, { view: 'map', order: 'count' }, false], [{ view: 'map' }, { view: 'map', measure: 'score' }, true],
    [{ view: 'map', measure: 'score' }, { view: 'map', measure: 'class' }, true], [{ view: 'map' }, { view: 'map', level: 'cell' }, true],
    [{ view: 'map' }, { view: 'map', measure: 'count' }, true], [{ view: 'map', sort: '-count' }, { view: 'map', sort: '-count', measure: 'count' }, false],
    [{ view: 'map', measure: 'score' }, { view: 'list', measure: 'score' }, true],
  ];
  for (const [before, now, others] of cases) assert.equal(wantsOthers({ ...choices, ...before }, { ...choices, ...now }), others, JSON.stringify([before, now]));
});

test('bounds are observed values, as the server makes its own', () => {
  assert.deepEqual(quantiles([5, 1, 2, 3, 4, 0, '[c]']), [1, 2, 3, 4]);
  assert.deepEqual(quantiles([1, 1, 1, 1, 9]), [1]);
  assert.deepEqual(quantiles([7]), []);
  assert.deepEqual(quantiles(['[x]', 0]), []);
});

test('rows come most to worry about first, hidden ones last, bounds over all of them', () => {
  const rows = [row({ code: 'a', gi_z: -2, score: 0.9 }), row({ code: 'b', gi_z: '[c]', count: '[c]', score: '[c]' }), row({ code: 'c', gi_z: 3, county: 'W2', score: 0.1 }), row({ code: 'd', gi_z: 1, score: 0.5 })];
  const targets = /** @type {import('../src/hotspots/contract.js').Targets} */ (/** @type {unknown} */ ({ rows, areas: { areas: 4, shown: 4, vintage: '2022-12' } }));
  const codes = /** @param {Partial<typeof choices>} some */ (some) => figuresOf(targets, { ...choices, view: 'map', measure: 'gi_tier', ...some }).rows.map((each) => each.code).join('');
  assert.equal(codes({}), 'cdab');
  assert.equal(codes({ county: 'W1' }), 'dab');
  assert.equal(codes({ view: 'list' }), 'abcd', 'the list keeps the order of the server');
  assert.deepEqual(figuresOf(targets, { ...choices, view: 'map', county: 'W2' }).classes.score, [0.1, 0.5]);
  const changes = [['up', 2], ['up', 1.2], ['no_clear_change', 4], ['down', 0.8], ['down', 0.1], ['[c]', '[c]']].map(([change_verdict, change]) => weightOf(row({ change, change_verdict }), 'change'));
  assert.deepEqual(changes, [...changes].sort((a, b) => b - a), 'a large ratio that is not clear stands below the clear rises');
  assert.ok(weightOf(row({ class: 'new' }), 'class') > weightOf(row({ class: 'none' }), 'class'));
});

test('a change is one only where its verdict says so, and far from half up or a third down', () => {
  const cases = /** @type {[number | string, string, string][]} */ ([
    [1.4, 'up', 'rise'], [1.5, 'up', 'rise_much'], ['[x]', 'up', 'rise_much'], [3, 'no_clear_change', 'same'], [0.7, 'down', 'fall'], [0.6, 'down', 'fall_much'], [0, 'down', 'fall_much'],
    ['[c]', '[c]', '[c]'], ['[x]', '[x]', '[x]'],
  ]);
  for (const [change, verdict, id] of cases) assert.equal(changeClass({ change, change_verdict: verdict }), id, `${change} ${verdict}`);
});

test('every sign differs and can be read on its paint', () => {
  for (const paints of [TIERS, CHANGES]) {
    const all = Object.values(paints);
    assert.equal(new Set(all.map(({ letter }) => letter)).size, all.length);
    assert.equal(new Set(all.map(({ fill }) => fill)).size, all.length);
  }
  assert.equal(new Set(CLASS_ORDER.map((id) => CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (id)])).size, 9);
  for (const fill of [...Object.values(TIERS), ...Object.values(CHANGES)].map((each) => each.fill).concat(Object.values(CLASS_FILLS))) {
    assert.ok(contrast(fill, inkOn(fill)) >= 4.5, `${fill}: ${contrast(fill, inkOn(fill)).toFixed(2)}`);
  }
});

test('a partner is offered whole windows alone', () => {
  const title = { en: '', cy: '' };
  /** @type {import('../src/contract.js').Reference} */
  const reference = {
    datasets: { data_version: 1, moved_at: '', sample: true, role: 'partner', attribution: title, boundaries: [], counties: [] },
    measures: { measures: [], indices: [], harm_weights: false }, definitions: [], usualDefinition: 'd', periodsOf: 'd',
    periods: {
      first: '2024-01', last: '2025-09', default: { from: '2024-10', to: '2025-09' }, months: ['2024-01', '2024-10', '2025-08', '2025-09'].map((month) => ({ month, loaded: true })),
      windows: [{ from: '2024-10', to: '2025-09' }],
    },
  };
  assert.deepEqual(settle({ from: '2024-10', to: '2025-09' }, reference).unknown, []);
  assert.deepEqual(settle({ from: '2024-01', to: '2025-08' }, reference).unknown, [{ name: 'period', value: '2024-01..2025-08' }]);
});

test('an address may name every column of the list, and no other', () => {
  for (const id of Object.keys(COLUMNS)) assert.deepEqual(readAddress(new URL(`http://diogel.test/en/list?cols=${id}`)).unknown, [], id);
  assert.equal(readAddress(new URL('http://diogel.test/en/list?cols=rank,colour')).unknown.length, 1);
});
