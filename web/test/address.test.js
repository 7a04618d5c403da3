/** The address is read and written without loss, and what it cannot mean is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, toggled, weightsOf, writeAddress } from '../src/address.js';

/** @type {import('../src/contract.js').Choices} */
const choices = {
  language: 'cy', view: 'list', level: 'lsoa', order: 'smoothed', deprived: '20', share: 0.4, first: 30, weights: '0.4,0.4,0.2',
  compare: { from: '2025Q2', to: '2025Q3' }, measure: 'deprived_20', definition: 'd-1', from: '2025-01', to: '2025-09', index: 'i-1', county: 'W06000008',
  sort: '-count', selected: 'W05001298', numbers: false, against: { from: '2023-01', to: '2023-09' },
  only: 'D,[c]', fade: true, over: 'named,towns', set: 'W05001298,W05001299', meeting: 3, by: '-gi_z', cols: 'name,rank,count', picked: true, position: { lat: 52.1234, lng: -4.5, zoom: 9.25 }, dataVersion: 7,
};
/** @param {string} path */
const read = (path) => readAddress(new URL(path, 'http://diogel.test'));

test('what is written is read back', () => {
  assert.deepEqual(read(writeAddress(choices)), { wanted: choices, unknown: [] });
});

test('the least address is the map in its language', () => {
  assert.deepEqual(read('/en/'), { wanted: { language: 'en', view: 'map' }, unknown: [] });
});

test('a value of another form is reported and not taken', () => {
  for (const [name, value] of [['period', '2025-13..2025-14'], ['period', '2025-01'], ['v', '99,0,7'], ['v', 'a,b,c'], ['d', '-1'], ['top', 'yes'], ['nonsense', '1'], ['measure', ''],
    ['weights', '0.5,0.5,0.5'], ['weights', '1,0'], ['weights', '1.2,-0.2,0'], ['share', '0'], ['share', '1.5'], ['first', '0'], ['first', '2.5'], ['compare', '2025Q5..2025Q1'],
    ['against', '2023'], ['only', ''], ['only', 'D E'], ['over', 'roads'], ['set', Array.from({ length: 61 }, (_, i) => `W${i}`).join(',')], ['fade', 'yes'], ['meeting', '0'], ['meeting', '11']]) {
    const { wanted, unknown } = read(`/en/map?${name}=${value}`);
    assert.deepEqual(unknown, [{ name, value }], `${name}=${value}`);
    assert.deepEqual(wanted, { language: 'en', view: 'map' }, `${name}=${value}`);
  }
});

test('an unknown path is reported and shows the map', () => {
  assert.deepEqual(read('/cy/nowhere'), { wanted: { language: 'cy', view: 'map' }, unknown: [{ name: 'address', value: 'nowhere' }] });
});

test('an entry is put into a list and taken out again', () => {
  assert.equal(toggled(null, 'A'), 'A');
  assert.equal(toggled('A', 'B'), 'A,B');
  assert.equal(toggled('A,B', 'A'), 'B');
  assert.equal(toggled('B', 'B'), null);
});

test('weights are three shares of one', () => {
  assert.deepEqual(weightsOf('0.5,0.3,0.2'), [0.5, 0.3, 0.2]);
  assert.deepEqual(weightsOf('0.1,0.2,0.7'), [0.1, 0.2, 0.7], 'though their sum is not 1 in floating point');
  for (const text of ['', '1', '0.5,0.5', '0.5,0.5,', '0.5,0.4,0.2', 'a,b,c', '2,-1,0']) assert.equal(weightsOf(text), null, text);
});
