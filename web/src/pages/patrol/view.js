/** Puts an answer on the page. */
import { element, part } from '../../element.js';
import { format, said } from '../../language.js';
import { operationalDay, what } from '../../what/what.js';
import { cellItem } from './cell.js';
import { chosen, fillChoices, titleOf } from './choices.js';
import { mapOf } from './drawn.js';
import { plural, t } from './words.js';
import { weekOf } from './week.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('../../contract.js').Datasets} Datasets */
/** Where the reader is, and what marks a visit of theirs.
 * @typedef {{ position: import('./cell.js').Position | null, mark: (cell: import('./contract.js').Cell) => void }} Reader */

/** Date and time of day in Wales. @param {number} instant */
export function when(instant) {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(instant);
  return `${format.date(new Date(instant).toISOString())}, ${time}`;
}

/** Says once for all cells what is told of each. */
export function explain() {
  const told = [['peak', t('told.hours')], ['count', t('told.count')], ['change', t('told.change')], ['reasons', t('told.why')]];
  part('list-title').append(what('hexagons', t('list.cells')));
  part('week-title').append(what('aoristic', t('week.title')), operationalDay());
  part('age').parentElement?.append(what('age', t('told.age')));
  part('told').replaceChildren(t('told'), ...told.map(([method = '', name = '']) => element('span', {}, name, what(method, name))));
}

/** @param {Answer} answer @param {Reader} reader */
export function list(answer, { position, mark }) {
  const period = format.period(answer.period.from, answer.period.to);
  const about = { shift: chosen().shift, period, before: answer.before.available, position, mark };
  part('cells').replaceChildren(...answer.cells.map((cell, i) => cellItem(cell, i, about)));
  const hidden = answer.hidden > 0 ? plural('cells.hidden', answer.hidden, { n: format.whole(answer.hidden) }) : '';
  const shown = answer.cells.length === 0 ? t('cells.none') : plural('cells.shown', answer.busy, { n: format.whole(answer.busy), shown: answer.cells.length });
  part('more').textContent = `${shown} ${hidden}`.trim();
}

/** @param {Answer} answer @param {Datasets} datasets @param {Reader} reader */
export function draw(answer, datasets, reader) {
  const period = format.period(answer.period.from, answer.period.to);
  fillChoices(answer, datasets);
  part('under-title').textContent = t('under', { place: titleOf(answer, datasets), period, definition: said(answer.definition.title) });
  part('proxy').hidden = !answer.definition.proxy;
  part('proxy-text').textContent = said(answer.definition.note);
  list(answer, reader);
  part('drawn').hidden = answer.map === null;
  part('map').replaceChildren(...(answer.map ? [mapOf(answer.map, answer.cells)] : []));
  part('week').replaceChildren(...weekOf(answer.hours, period));
  part('made').replaceChildren(...[
    t('made.cells', { period, definition: said(answer.definition.title), version: answer.definition.version }), t('made.order'), t('made.hours'), t('made.stay'), t('made.areas'),
    t('made.visits'), t('made.kept'),
  ].map((text) => element('li', {}, text)));
}

/** Takes the figures off the page. */
export const clear = () => { for (const id of ['cells', 'map', 'week', 'more']) part(id).replaceChildren(); };
