/** Why an area is listed: each rule that fired as a short label, its full sentence on opening, and what to be careful about. */
import { element } from '../element.js';
import { said } from '../language.js';
import { plural, t, wordFor } from './words.js';

/** @typedef {import('./contract.js').Sentence} Sentence */
/** @typedef {Pick<import('./contract.js').Question, 'rules' | 'caveats'>} Known */

/** A few words for a rule or a caveat. @param {string} id */
export const labelOf = (id) => wordFor({
  above_funnel: t('rule.above_funnel'), hot_gi: t('rule.hot_gi'), isolated: t('rule.isolated'), rising: t('rule.rising'),
  class_hot: t('rule.class_hot'), deprived_half: t('rule.deprived_half'), worst_tenth: t('rule.worst_tenth'), double: t('rule.double'),
  surely_top: t('rule.surely_top'), police_blind: t('rule.police_blind'), few_residents: t('rule.few_residents'), few_incidents: t('rule.few_incidents'),
  no_neighbours: t('rule.no_neighbours'), score_parts: t('rule.score_parts'), recording: t('rule.recording'), harm_incomplete: t('rule.harm_incomplete'),
  hidden_counts: t('rule.hidden_counts'),
}, id);

/** @param {string} id @param {Sentence[]} sentences */
const sentenceOf = (id, sentences) => {
  const found = sentences.find((each) => each.id === id);
  return found ? said(found) : labelOf(id);
};

/** @param {{ reasons: string[], caveats: string[] }} row @param {Known} known */
export function reasonsOf(row, known) {
  const { reasons, caveats } = row;
  if (reasons.length === 0 && caveats.length === 0) return [element('span', { class: 'hint' }, t('reasons.none'))];
  const labels = [...reasons.map((id) => element('span', { class: 'tag', title: sentenceOf(id, known.rules) }, labelOf(id))),
    ...caveats.map((id) => element('span', { class: 'tag careful', title: sentenceOf(id, known.caveats) }, labelOf(id)))];
  return [element('details', { class: 'why' },
    element('summary', {}, element('span', { class: 'unseen' }, plural('reasons.count', reasons.length, { n: reasons.length })), ...labels.flatMap((label) => [' ', label])),
    sentences(row, known))];
}

/** The full sentences. @param {{ reasons: string[], caveats: string[] }} row @param {Known} known */
export function sentences({ reasons, caveats }, known) {
  return element('ul', { class: 'sentences' },
    ...reasons.map((id) => element('li', {}, sentenceOf(id, known.rules))),
    ...caveats.map((id) => element('li', { class: 'careful' }, element('b', {}, t('reasons.careful')), ' ', sentenceOf(id, known.caveats))));
}
