/** Shares of a total as bars with whiskers: the strategy's own figures, and what offences are made of. */
import { bars } from '../charts/bars.js';
import { numbersOf, shareEnd } from '../charts/scale.js';
import { element } from '../element.js';
import { format, said } from '../language.js';
import { block, whiskers } from './block.js';
import { figureTable, nameOfDefinition } from './tables.js';
import { asBar, interval, madeOf, share, shown, t, whyNot } from './words.js';

/** @typedef {import('./contract.js').Told} Told */

/** The total, then what the strategy reports, then the rest. */
const ORDER = ['total', 'violence_with_injury', 'violence_with_injury_domestic', 'homicide_night', 'night', 'alcohol', 'drugs', 'knife', 'firearm', 'domestic', 'unplaced'];

/** @param {Told[]} figures */
export const endOf = (figures) => shareEnd(numbersOf(figures.flatMap(({ value, high }) => [value, high])));

/**
 * @param {string} id
 * @param {string} title
 * @param {Told[]} figures the total first
 * @param {string} period in words
 */
export function sharesBlock(id, title, figures, period) {
  const [total, ...shares] = [...figures].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
  if (!total) return null;
  const bound = interval(total);
  const sentence = total.value === '[c]' ? t('hidden') : t('shares.sentence', { n: shown(total), period, definition: nameOfDefinition(total.definition), interval: bound });
  const told = shares.filter(({ value }) => value !== '[x]');
  return block(id, title, 'share', sentence, {
    figure: told.length === 0 ? null : bars(told.map((told) => ({ ...asBar(told), label: told.definition === total.definition ? said(told.title) : element('span', {}, said(told.title), element('small', {}, nameOfDefinition(told.definition))) })), endOf(told)),
    table: figureTable(title, figures),
  }, told.length > 0 && whiskers(), untold(shares.filter(({ value }) => value === '[x]')));
}

/** What the data cannot tell, each reason once. @param {Told[]} figures */
function untold(figures) {
  const reasons = [...new Set(figures.map(whyNot))];
  return reasons.length === 0 ? null : element('ul', { class: 'untold' }, ...reasons.map((reason) => element('li', {},
    element('b', {}, '[x]'), ' ', figures.filter((told) => whyNot(told) === reason).map(({ title }) => said(title)).join('; '), ' – ', reason)));
}

/** @param {string} id @param {string} title @param {Told[]} types */
export function typesBlock(id, title, types) {
  const ranked = [...types].sort((a, b) => (Number(b.value) || 0) - (Number(a.value) || 0));
  const most = ranked[0];
  if (most && types.length === 1) return block(id, title, 'share', t('types.one', { type: said(most.title) }), { table: figureTable(title, types) });
  const sentence = !most || typeof most.value !== 'number' ? t('types.none') : t('types.sentence', { type: said(most.title), share: share(most.value), made: madeOf(most), n: format.whole(types.length) });
  return block(id, title, 'share', sentence, { figure: bars(ranked.map(asBar), endOf(types)), table: figureTable(title, ranked) }, whiskers());
}
