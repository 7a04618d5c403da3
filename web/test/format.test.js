/** Numbers, months and texts read right in both languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../src/format.js';
import { apart, texts } from '../src/texts.js';

const en = formats('en-GB');
const cy = formats('cy-GB');

test('figures', () => {
  assert.equal(en.rate(17.6261), '17.6');
  assert.equal(en.rate(1234.56), '1,234.6');
  assert.equal(cy.whole(2345), '2,345');
  assert.equal(en.whole('[c]'), '[c]');
  assert.equal(en.share(0.1234), '12%');
  assert.equal(en.share(0.0123), '1.2%', 'a small share must not read as none');
  assert.equal(en.share(0), '0%');
});

test('months and dates', () => {
  assert.equal(en.month('2025-09'), 'Sep 2025');
  assert.equal(cy.month('2025-09'), 'Medi 2025');
  assert.equal(en.period('2024-11', '2025-01'), 'Nov 2024 – Jan 2025');
  assert.equal(cy.period('2025-01', '2025-09'), 'Ion – Medi 2025');
  assert.equal(en.period('2025-01', '2025-01'), 'Jan 2025');
  assert.equal(cy.date('2026-11-22T10:11:12Z'), '22 Tachwedd 2026');
  assert.equal(en.date('2026-06-30T23:30:00Z'), '1 July 2026', 'the date is that of Wales, an hour ahead in summer');
});

test('Welsh takes its six plural forms', () => {
  const { plural } = texts({ n: { zero: 'a{n}', one: 'b{n}', two: 'c{n}', few: 'd{n}', many: 'e{n}', other: 'f{n}' } }, 'cy');
  assert.deepEqual([0, 1, 2, 3, 6, 4].map((n) => plural('n', n, { n })), ['a0', 'b1', 'c2', 'd3', 'e6', 'f4']);
});

test('a text that is not there is an error', () => {
  const { t } = texts(JSON.parse(readFileSync(new URL('../src/i18n/cy.json', import.meta.url), 'utf8')), 'cy');
  assert.throws(() => t('no.such'), /No text 'no.such' in cy/);
  assert.equal(t('value.rank', { rank: '2', of: '204' }), 'safle 2 o 204');
});

test('a name leaves the direction of the sentence around it as it is', () => {
  assert.equal(apart('Tyisha'), 'Tyisha');
  assert.equal(apart('Llŷn 🙂'), 'Llŷn 🙂');
  assert.equal(apart('\u202eeltti\u2069l'), 'elttil');
  assert.equal(apart('שכונה'), '\u2068שכונה\u2069');
  assert.equal(apart('حي\u2069'), '\u2068حي\u2069');
});
