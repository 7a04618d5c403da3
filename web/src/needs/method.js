/** How the figures are made, and what each definition that they use counts. */
import { element } from '../element.js';
import { said } from '../language.js';
import { t } from './words.js';

/** @param {import('./page.js').Figures} answer @param {import('./contract.js').Question} question */
export function methodBlock(answer, { offer }) {
  const economy = answer.night_time_economy;
  const used = new Set([answer.definition.id, ...answer.figures.map(({ definition }) => definition), economy.definition, ...('with' in answer.overlap ? [answer.overlap.with] : []), ...(answer.by_year.length > 0 ? ['domestic-abuse'] : [])]);
  return element('section', { class: 'block wide', id: 'method', 'aria-labelledby': 'method-title' },
    element('h2', { id: 'method-title' }, t('method.head')),
    element('p', {}, said(answer.method)),
    element('p', {}, t('method.shorthands')),
    element('p', {}, t('method.people')),
    element('h3', {}, t('method.definitions')),
    element('dl', {}, ...offer.all.filter(({ id }) => used.has(id)).flatMap(({ title, version, note }) => [
      element('dt', {}, t('method.definition', { title: said(title), version })), element('dd', {}, said(note))])));
}
