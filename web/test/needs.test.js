/** The address of the needs assessment against what is offered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, definitionOf, settled, usualPeriod } from '../src/needs/question.js';

/** @param {string} first @param {string} last @param {{ from: string, to: string }[] | null} [windows] */
function periods(first, last, windows = null) {
  const months = [];
  for (let at = new Date(`${first}-01`); at <= new Date(`${last}-01`); at.setUTCMonth(at.getUTCMonth() + 1)) months.push({ month: at.toISOString().slice(0, 7), loaded: true });
  return { first, last, months, windows, default: windows?.at(-1) ?? { from: first, to: last } };
}
const definitions = [{ id: 'serious', source: 'force' }, { id: 'night', source: 'force' }, { id: 'open', source: 'police.uk' }];
const five = periods('2020-01', '2025-09');

test('the usual period is five whole years, or as many as there are, or all; a partner’s the last window', () => {
  assert.deepEqual(usualPeriod(five), { from: '2020-10', to: '2025-09' });
  assert.deepEqual(usualPeriod(periods('2023-01', '2025-09')), { from: '2023-10', to: '2025-09' });
  assert.deepEqual(usualPeriod(periods('2025-01', '2025-09')), { from: '2025-01', to: '2025-09' });
  const windows = [{ from: '2024-07', to: '2025-06' }, { from: '2024-10', to: '2025-09' }];
  assert.deepEqual(usualPeriod(periods('2020-10', '2025-09', windows)), windows[1]);
  assert.deepEqual(usualPeriod({ first: null, last: null, default: null, months: [], windows: null }), { from: '', to: '' });
});

test('what is offered is taken, what is not is said', () => {
  const wanted = [
    ['period=2021-10..2022-09&n=20', '2021-10..2022-09 20', ''],
    ['', '2020-10..2025-09 12', ''],
    ['period=1999-01..2022-09', '2020-10..2025-09 12', 'period'],
    ['period=2022-09..2021-09', '2020-10..2025-09 12', 'period'],
    ['period=<b>', '2020-10..2025-09 12', 'period'],
    ['n=0', '2020-10..2025-09 12', 'n'], ['n=51', '2020-10..2025-09 12', 'n'], ['n=1e1', '2020-10..2025-09 12', 'n'], ['n=', '2020-10..2025-09 12', 'n'],
    ['definition=nothing', '2020-10..2025-09 12', 'definition'],
    ['definition=night&index=wimd-2025&county=W1&d=7', '2020-10..2025-09 12', ''],
    ['colour=red', '2020-10..2025-09 12', 'colour'],
  ];
  for (const [query = '', chosen, said] of wanted) {
    const { choice, unknown } = settled(new URLSearchParams(query), 'serious', definitions, five);
    assert.equal(`${choice.from}..${choice.to} ${choice.n}`, chosen, query);
    assert.equal(unknown.map(({ name }) => name).join(), said, query);
  }
});

test('a partner may have a fixed window alone', () => {
  const fixed = periods('2020-10', '2025-09', [{ from: '2024-07', to: '2025-06' }, { from: '2024-10', to: '2025-09' }]);
  assert.equal(settled(new URLSearchParams('period=2024-07..2025-06'), 'serious', definitions, fixed).choice.from, '2024-07');
  assert.equal(settled(new URLSearchParams('period=2024-08..2025-06'), 'serious', definitions, fixed).unknown[0]?.name, 'period');
});

test('a definition that a page does not offer gives way to the first of its source', () => {
  const offered = definitions.slice(1);
  const of = /** @param {string} query */ (query) => definitionOf(new URLSearchParams(query), definitions, offered, 'serious');
  assert.equal(of('definition=open'), 'open');
  assert.equal(of('definition=serious'), 'night');
  assert.equal(of(''), 'night');
  assert.equal(of('definition=nothing'), 'night');
});

test('the address of an answer and of its file are alike', () => {
  const choice = { definition: 'serious', from: '2020-10', to: '2025-09', n: 12 };
  assert.equal(addressOf(choice), '/api/needs-assessment?definition=serious&from=2020-10&to=2025-09&n=12');
  assert.equal(addressOf(choice, '.csv'), '/api/needs-assessment.csv?definition=serious&from=2020-10&to=2025-09&n=12');
  assert.equal(addressOf({ ...choice, from: '', to: '' }), '/api/needs-assessment?definition=serious&n=12');
});
