/** The catalogue check finds what it is there to find. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, keysAsked } from '../build/catalogues.mjs';

const six = { zero: 'x {n}', one: 'x {n}', two: 'x {n}', few: 'x {n}', many: 'x {n}', other: 'x {n}' };

test('equal catalogues that are all asked for have no fault', () => {
  assert.deepEqual(faults({ en: { a: 'x', b: { one: '{n}', other: '{n}' } }, cy: { a: 'y', b: six } }, ['a', 'b']), []);
});

test('each fault is found', () => {
  const cases = /** @type {[import('../build/catalogues.mjs').Catalogue, import('../build/catalogues.mjs').Catalogue, string[], RegExp][]} */ ([
    [{ a: 'x' }, {}, ['a'], /'a' is missing in cy/],
    [{}, { a: 'x' }, ['a'], /'a' is missing in en/],
    [{ a: 'x' }, { a: 'x' }, [], /'a' is asked for nowhere/],
    [{}, {}, ['a'], /'a' is asked for and in no catalogue/],
    [{ a: 'x {n}' }, { a: 'x {m}' }, ['a'], /other places/],
    [{ a: { one: 'x', other: 'x' } }, { a: { one: 'x', other: 'x' } }, ['a'], /no form 'few' in cy/],
    [{ a: { one: 'x {n}', other: 'x {n}' } }, { a: '{n}' }, ['a'], /plural in one language only/],
    [{ a: 'x' }, { a: ' ' }, ['a'], /empty in cy/],
  ]);
  for (const [en, cy, asked, fault] of cases) assert.match(faults({ en, cy }, asked).join('\n'), fault);
});

test('keys are found in scripts and in the page', () => {
  assert.deepEqual(keysAsked("t('a.b') plural('c', 2) {{d.e}} format('f') const t = 'g'"), ['a.b', 'c', 'd.e']);
});
