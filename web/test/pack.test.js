import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, commandOf, queryOf } from '../src/pages/pack/choices.js';

const known = { sections: ['map', 'top', 'method'], definitions: ['serious-violence'] };

for (const [search, chosen, unknown] of /** @type {[string, object, string[]][]} */ ([
  ['', { quarter: '', lang: '', definition: '', wards: '', sections: [] }, []],
  ['?quarter=2025Q3&lang=cy&wards=20&sections=top,map', { quarter: '2025Q3', lang: 'cy', wards: '20', sections: ['top', 'map'] }, []],
  ['?quarter=2025Q5&lang=fr&wards=21&sections=map,cover&definition=x', { quarter: '', lang: '', wards: '', sections: [], definition: '' }, ['quarter', 'lang', 'definition', 'wards', 'sections']],
  ['?wards=0', { wards: '' }, ['wards']],
  ['?wards=1e1', { wards: '' }, ['wards']],
])) {
  test(`an address: ${search}`, () => {
    const read = choicesOf(search, known);
    for (const [name, value] of Object.entries(chosen)) assert.deepEqual(/** @type {Record<string, unknown>} */ (read.chosen)[name], value, name);
    assert.deepEqual(read.unknown.map(({ name }) => name), unknown);
  });
}

test('the server is asked with what is chosen and no more', () => {
  assert.equal(queryOf({ quarter: '2025Q3', lang: '', definition: '', wards: '', sections: ['map', 'top'] }), 'quarter=2025Q3&sections=map,top');
});

test('the command writes the same file', () => {
  const chosen = { quarter: '', lang: 'cy', definition: 'serious-violence', wards: '', sections: ['map'] };
  assert.equal(commandOf(chosen, '2025Q3'), './diogel pack --quarter 2025Q3 --lang cy --definition serious-violence --sections map');
});
