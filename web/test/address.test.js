/** The address is read and written without loss, and what it cannot mean is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../src/address.js';

/** @type {import('../src/contract.js').Choices} */
const choices = {
  language: 'cy', view: 'table', measure: 'deprived_20', definition: 'd-1', from: '2025-01', to: '2025-09', index: 'i-1', county: 'W06000008',
  sort: '-count', selected: 'W05001298', numbers: false, position: { lat: 52.1234, lng: -4.5, zoom: 9.25 }, dataVersion: 7,
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
  for (const [name, value] of [['period', '2025-13..2025-14'], ['period', '2025-01'], ['v', '99,0,7'], ['v', 'a,b,c'], ['d', '-1'], ['top', 'yes'], ['nonsense', '1'], ['measure', '']]) {
    const { wanted, unknown } = read(`/en/map?${name}=${value}`);
    assert.deepEqual(unknown, [{ name, value }], `${name}=${value}`);
    assert.deepEqual(wanted, { language: 'en', view: 'map' }, `${name}=${value}`);
  }
});

test('an unknown path is reported and shows the map', () => {
  assert.deepEqual(read('/cy/nowhere'), { wanted: { language: 'cy', view: 'map' }, unknown: [{ name: 'address', value: 'nowhere' }] });
});
