/** The night-time economy: violence with drink or drugs, by hour, kind of place, month and ward. */
import { element } from '../element.js';
import { language, said } from '../language.js';
import { methodBlock } from './method.js';
import { hoursBlock, partsBlock, wardsBlock } from './night.js';
import { sharesBlock } from './shares.js';
import { seasonBlock } from './trend.js';
import { period, t } from './words.js';

/** The night-time economy's own definition, and those of open data, which stand in for it. @param {import('./contract.js').Definition[]} definitions */
export const ofTheNight = (definitions) => definitions.filter(({ id, source }) => id === 'night-time-economy' || source !== 'force');

/** @param {import('./page.js').Figures} answer @param {import('./contract.js').Question} question */
export function economy(answer, question) {
  const told = answer.night_time_economy;
  return [
    told.reason ? element('p', { class: 'stands-in', role: 'note' }, said(told.reason)) : null,
    sharesBlock('shares', t('economy.title'), told.figures.filter(({ id }) => id !== 'july_august'), period(question.choice)),
    hoursBlock(told),
    partsBlock('types', t('economy.types'), t('column.type'), told.by_type),
    partsBlock('places', t('economy.places'), t('column.place'), told.by_place_type),
    wardsBlock(told, question),
    seasonBlock('season', told.by_calendar_month, told.figures.find(({ id }) => id === 'july_august')),
    element('p', { class: 'onward' }, element('a', { href: `/${language}/needs-assessment${location.search}` }, t('onward.needs'))),
    methodBlock(answer, question),
  ];
}
