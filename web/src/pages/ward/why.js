/** Why the ward is on the targeting list: each rule that fired, in words with the row's own numbers. */
import { element } from '../../element.js';
import { format } from '../../language.js';
import { labelOf } from '../../hotspots/reasons.js';
import { changeText, className, giText, likelyText, scoreText } from '../../hotspots/sentences.js';
import { cellText } from '../../reading.js';
import { block } from './parts.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').AreaDetail} AreaDetail */
/** @typedef {import('./contract.js').Profile} Profile */

/** What made a rule fire. @param {string} id @param {AreaDetail} listed @returns {string} */
export function numbersOf(id, { area, top_n: n }) {
  const row = /** @type {Record<string, import('./contract.js').Figure>} */ (/** @type {unknown} */ (area));
  const whole = /** @param {string} name */ (name) => format.whole(row[name] ?? '[x]');
  const told = /** @type {Record<string, () => string>} */ ({
    above_funnel: () => t('why.above_funnel', { count: whole('count'), expected: format.rate(row.expected ?? '[x]'), limit: format.rate(row.funnel_high ?? '[x]') }),
    hot_gi: () => t('why.hot_gi', { cluster: giText(area) }),
    isolated: () => t('why.isolated', { count: whole('count'), limit: format.rate(row.funnel_high ?? '[x]') }),
    rising: () => t('why.rising', { change: changeText(area) }),
    class_hot: () => t('why.class_hot', { class: className(area.class), hot: whole('hot_periods'), of: whole('periods') }),
    deprived_half: () => t('why.deprived_half', { share: format.share(row.deprived_20 ?? '[x]') }),
    worst_tenth: () => t('why.worst_tenth', { n: whole('lsoas_in_10'), of: whole('lsoas') }),
    double: () => t('why.double', { cell: cellText(area.cell) }),
    surely_top: () => t('why.surely_top', { likely: likelyText(area, n) }),
    police_blind: () => t('why.police_blind', { n: whole('ambulance'), place: format.share(row.ambulance_place ?? '[x]'), police: format.share(row.count_place ?? '[x]') }),
  });
  return told[id]?.() ?? '';
}

/** @param {Profile} profile */
export function why({ listed }) {
  if (!listed) return block('why', t('why.title'), 'reasons', element('p', { class: 'reading' }, t('why.unlisted')));
  const { area } = listed;
  return block('why', t('why.title'), 'reasons',
    element('p', { class: 'reading' }, area.count === '[c]' ? t('why.hidden') : area.reasons.length === 0 ? t('why.none') : typeof area.score === 'number' ? t('why.score', { score: scoreText(area) }) : t('why.rules')),
    area.reasons.length > 0 && element('ul', { class: 'reasons' }, ...area.reasons.map((id) => element('li', {}, element('b', {}, labelOf(id)), ' ', numbersOf(id, listed)))));
}
