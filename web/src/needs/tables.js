/** The tables of these pages: figures with all that they are made of. */
import { tableOf } from '../charts/table.js';
import { format, said } from '../language.js';
import { share, shown, t, whyNot, writtenAs } from './words.js';

/** @typedef {import('./contract.js').Told} Told */

/** Names of definitions by their id. @type {Map<string, string>} */
const names = new Map();

/** @param {import('./contract.js').Definition[]} definitions */
export function nameDefinitions(definitions) {
  for (const { id, title } of definitions) names.set(id, said(title));
}

/** @param {string} id */
export const nameOfDefinition = (id) => names.get(id) ?? id;

/** Every figure with definition, numerator, denominator and interval. @param {string} caption @param {Told[]} figures */
export function figureTable(caption, figures) {
  const reasons = figures.some((told) => whyNot(told) !== '');
  const heads = [
    { text: t('column.figure') }, { text: t('column.value'), number: true }, { text: t('column.low'), number: true }, { text: t('column.high'), number: true },
    { text: t('column.numerator'), number: true }, { text: t('column.denominator'), number: true }, { text: t('column.definition') },
    ...(reasons ? [{ text: t('column.reason') }] : []),
  ];
  return tableOf(caption, heads, figures.map((told) => {
    const write = writtenAs(told.unit);
    return [said(told.title), shown(told), write(told.low), write(told.high), format.whole(told.numerator), told.unit === 'share' ? format.whole(told.denominator) : '–', nameOfDefinition(told.definition), ...(reasons ? [whyNot(told)] : [])];
  }));
}

/** Parts of a total, each with its share at night. @param {string} caption @param {string} first @param {import('./contract.js').Part[]} parts */
export function partTable(caption, first, parts) {
  const number = true;
  return tableOf(caption, [
    { text: first }, { text: t('column.count'), number }, { text: t('column.share'), number }, { text: t('column.low'), number }, { text: t('column.high'), number },
    { text: t('column.night'), number }, { text: t('column.low'), number }, { text: t('column.high'), number }, { text: t('column.hours'), number },
  ], parts.map((part) => [
    said(part.title), format.whole(part.numerator), shown(part), share(part.low), share(part.high),
    share(part.night.value), share(part.night.low), share(part.night.high), format.whole(part.night.denominator),
  ]));
}
