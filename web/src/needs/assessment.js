/** The needs assessment: the strategy's own figures for any period, each with its interval. */
import { element } from '../element.js';
import { language } from '../language.js';
import { methodBlock } from './method.js';
import { overlapBlock } from './overlap.js';
import { sharesBlock, typesBlock } from './shares.js';
import { monthsBlock, seasonBlock, yearsBlock } from './trend.js';
import { period, t } from './words.js';

/** @param {import('./page.js').Figures} answer @param {import('./contract.js').Question} question */
export function assessment(answer, question) {
  const { choice } = question;
  return [
    sharesBlock('shares', t('shares.title'), answer.figures.filter(({ id }) => id !== 'july_august'), period(choice)),
    typesBlock('types', t('types.title'), answer.by_type),
    monthsBlock(answer),
    yearsBlock(answer),
    seasonBlock('season', answer.by_calendar_month, answer.figures.find(({ id }) => id === 'july_august')),
    overlapBlock(answer, question),
    element('p', { class: 'onward' }, element('a', { href: `/${language}/night-time-economy${location.search}` }, t('onward.night'))),
    methodBlock(answer, question),
  ];
}
