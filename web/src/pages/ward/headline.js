/** The ward in short: its rate with interval, its rank with range, how it stands beside all wards, its change and its class. */
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { CLASS_FILLS } from '../../hotspots/paints.js';
import { chip } from '../../hotspots/parts.js';
import { changeText, className, classLetter, classSentence, likelyText, rankText, shorthand } from '../../hotspots/sentences.js';
import { spoken } from '../../reading.js';
import { interval, what } from '../../what/what.js';
import { block } from './parts.js';
import { plural, t } from './words.js';

/** @typedef {import('../../element.js').Child} Child */
/** @typedef {import('./contract.js').Profile} Profile */

/** @param {string} method that explains it @param {string} term @param {Child} value @param {...Child} notes */
const fact = (method, term, value, ...notes) => element('div', {}, element('dt', {}, term, what(method, term)), element('dd', {}, element('b', {}, value), ...notes.map((note) => note && element('small', {}, note))));

/** How the ward's interval lies to the rate of all wards together. @param {Profile} profile */
function beside({ detail: { ward }, byRate }) {
  const mean = byRate?.smoothing?.mean;
  if (typeof mean !== 'number' || typeof ward.rate_low !== 'number' || typeof ward.rate_high !== 'number') return null;
  const all = { mean: format.rate(mean) };
  return ward.rate_low > mean ? t('beside.above', all) : ward.rate_high < mean ? t('beside.below', all) : t('beside.within', all);
}

/** @param {Profile} profile */
export function headline(profile) {
  const { detail, byRate, listed } = profile;
  const { ward, population, index } = detail;
  const rated = typeof ward.rate_per_1000 === 'number';
  const before = listed?.before;
  return block('headline', t('headline.title'), 'rate',
    element('p', { class: 'big' }, element('b', {}, format.rate(ward.rate_per_1000)), ' ', rated ? t('card.unit') : shorthand(String(ward.rate_per_1000))),
    rated && element('p', {}, t('value.interval', { low: format.rate(ward.rate_low), high: format.rate(ward.rate_high) }), interval()),
    element('p', { class: 'reading' }, ward.count === '[c]' ? t('headline.hidden') : ward.population === 0 ? t('headline.nobody') : beside(profile)),
    element('dl', { class: 'facts' },
      fact('rank_range', t('headline.rank'), byRate && typeof byRate.area.rank === 'number' ? t('headline.of', { rank: rankText(byRate.area), of: format.whole(byRate.areas.areas) }) : format.whole(ward.rank), byRate && typeof byRate.area.rank === 'number' && t('headline.rank.note')),
      listed && fact('score', t('headline.list'), typeof listed.area.rank === 'number' ? t('headline.of', { rank: rankText(listed.area), of: format.whole(listed.areas.areas) }) : String(listed.area.rank), likelyText(listed.area, listed.top_n)),
      fact('count', t('column.count'), format.whole(ward.count), typeof ward.count === 'number' && plural('headline.months', detail.period.months, { n: format.whole(detail.period.months) })),
      fact('residents', t('column.population'), format.whole(ward.population), population && said(population.title)),
      fact('deprived', t('headline.deprived'), format.share(ward.deprived_20), said(index.title)),
      fact('cell', t('column.cell'), ward.cell, spoken(ward, 'cell')),
      listed && fact('change', t('measure.change'), changeText(listed.area), before?.available ? t('headline.before', { period: format.period(before.from, before.to) }) : t('headline.nobefore')),
      listed && element('div', {}, element('dt', {}, t('measure.class'), what('class', t('measure.class'))), element('dd', {},
        chip(classLetter(listed.area.class), CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (listed.area.class)] ?? ''), ' ', element('b', {}, className(listed.area.class)), element('small', {}, classSentence(listed.area.class))))));
}
