/** What the server does not offer falls back to the usual and is reported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAddress, fileAddress, wardAddress } from '../src/answers.js';
import { ownSort, settle } from '../src/choices.js';

const title = { en: 'a', cy: 'b' };
/** @type {import('../src/contract.js').Reference} */
const reference = {
  datasets: { data_version: 3, moved_at: '', sample: true, role: 'analyst', attribution: title, boundaries: [], counties: [{ code: 'W1', name_en: 'a', name_cy: 'b', wards: 2 }] },
  measures: {
    harm_weights: false,
    measures: [{ id: 'rate_per_1000', unit: '', title }, { id: 'cell', unit: '', title }],
    indices: [{ id: 'old', edition: 'old', domain: 'overall', available: false, title }, { id: 'new', edition: 'new', domain: 'overall', available: true, title }],
  },
  periods: { first: '2025-01', last: '2025-03', default: { from: '2025-01', to: '2025-03' }, months: ['2025-01', '2025-02', '2025-03'].map((month) => ({ month, loaded: true })) },
  usualDefinition: 'violence', periodsOf: 'violence',
  definitions: [{ id: 'violence', version: '1', proxy: true, title, note: title }],
};

test('nothing asked for gives the usual', () => {
  const { choices, unknown } = settle({}, reference);
  assert.deepEqual(unknown, []);
  assert.equal(choices.measure, 'rate_per_1000');
  assert.equal(choices.index, 'new', 'an index that is available goes before one that is not');
  assert.equal(`${choices.from} ${choices.to}`, '2025-01 2025-03');
});

test('what is offered is taken', () => {
  const { choices, unknown } = settle({ measure: 'cell', from: '2025-02', to: '2025-02', county: 'W1', sort: '-count', index: 'old' }, reference);
  assert.deepEqual(unknown, []);
  assert.equal(`${choices.measure} ${choices.from} ${choices.to} ${choices.county} ${choices.sort} ${choices.index}`, 'cell 2025-02 2025-02 W1 -count old');
});

test('what is not offered is reported, each by its name', () => {
  const wanted = { measure: /** @type {'cell'} */ ('knives'), from: '2025-03', to: '2025-01', county: 'W9', sort: 'colour', index: 'x', definition: 'y' };
  const { choices, unknown } = settle(wanted, reference);
  assert.deepEqual(unknown.map((each) => each.name).sort(), ['county', 'definition', 'index', 'measure', 'period', 'sort']);
  assert.equal(choices.measure, 'rate_per_1000');
  assert.equal(choices.county, null);
});

test('the files are asked for with what is shown', () => {
  const { choices } = settle({ county: 'W1', measure: 'cell' }, reference);
  const query = 'definition=violence&from=2025-01&to=2025-03&index=new';
  assert.equal(fileAddress(choices, 'csv'), `/api/wards.csv?${query}&county=W1&sort=-cell`);
  assert.equal(figuresAddress(choices), `/api/wards?${query}&county=W1&sort=-cell&v=3`);
  assert.equal(wardAddress(choices, 'a/b'), `/api/wards/a%2Fb?${query}&v=3`);
  assert.equal(ownSort('count'), '-count');
});
