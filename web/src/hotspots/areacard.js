/** What the list says of one area, for the card: rank with its range, score with its parts, why listed, change, class, cluster. */
import { element } from '../element.js';
import { format, language } from '../language.js';
import { series } from '../series.js';
import { actionText } from './actions.js';
import { CHANGES, changeClass, CLASS_FILLS, TIERS } from './paints.js';
import { chip, scoreBar } from './parts.js';
import { sentences } from './reasons.js';
import { changeText, className, classLetter, classSentence, funnelName, giText, likelyText, moranName, rankText } from './sentences.js';
import { what } from '../what/what.js';
import { method } from './notes.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').AreaDetail} AreaDetail */
/** @typedef {import('../element.js').Child} Child */

/** @param {string} term @param {...Child} values */
const fact = (term, ...values) => element('div', {}, element('dt', {}, term), element('dd', {}, ...values));

/** The ward's own page, over what the map is over. @param {string} code */
export function profileAddress(code) {
  const here = new URLSearchParams(location.search);
  const kept = ['definition', 'period', 'index', 'd'].flatMap((name) => (here.has(name) ? [[name, here.get(name) ?? '']] : []));
  return `/${language}/ward/${encodeURIComponent(code)}?${new URLSearchParams(kept)}`;
}

/** A fact whose term can be asked about. @param {string} id of the method @param {string} term @param {...Child} values */
const figure = (id, term, ...values) => element('div', {}, element('dt', {}, term, what(id, term)), element('dd', {}, ...values));

/** The section of the targeting list in a ward's card. @param {AreaDetail} detail @returns {Node[]} */
export function targetingContent(detail) {
  const { area, areas, top_n: n } = detail;
  const tier = TIERS[/** @type {keyof typeof TIERS} */ (area.gi_tier)];
  const changed = CHANGES[/** @type {keyof typeof CHANGES} */ (changeClass(area))];
  const actions = actionText(area);
  return [element('section', { class: 'targeting' },
    element('h3', {}, t('card.targeting'), what('score', t('card.targeting'))),
    element('dl', { class: 'lines' },
      figure('rank_range', t('column.rank'), t('card.rank', { rank: rankText(area), of: format.whole(areas.areas) }), likelyText(area, n) && `; ${likelyText(area, n)}`),
      typeof area.score === 'number' && figure('score', t('measure.score'), ...scoreBar(area)),
      typeof area.smoothed === 'number' && figure('smoothed', t('measure.smoothed'), t('smoothed.spoken', { rate: format.rate(area.smoothed), low: format.rate(area.smoothed_low), high: format.rate(area.smoothed_high) })),
      figure('funnel', t('column.funnel'), funnelName(area.funnel), typeof area.expected === 'number' && `; ${t('funnel.expected', { n: format.rate(area.expected) })}`),
      figure('gi', t('column.cluster'), tier && chip(tier.letter, tier.fill), ' ', giText(area), area.moran !== 'none' && !area.moran.startsWith('[') && `; ${moranName(area.moran)}`),
      figure('change', t('measure.change'), changed && chip(changed.letter, changed.fill), ' ', changeText(area)),
      figure('class', t('measure.class'), chip(classLetter(area.class), CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (area.class)] ?? ''), ' ', className(area.class), ': ', classSentence(area.class)),
      ...(actions.length > 0 ? [figure('actions', t('column.action'), actions.join(' · '))] : [])),
    element('h3', {}, t('column.why'), what('reasons', t('column.why'))),
    area.reasons.length + area.caveats.length > 0 ? sentences(area, detail) : element('p', {}, t('reasons.none')),
    detail.level === 'ward' && element('p', {}, element('a', { href: profileAddress(area.code) }, t('card.profile'))),
  )];
}

/** The card of an LSOA or a cell, under its heading. @param {AreaDetail} detail @returns {Node[]} */
export function areaContent(detail) {
  const { area } = detail;
  const rated = typeof area.rate_per_1000 === 'number';
  return [
    element('div', { class: 'headline' },
      element('p', { class: 'big' }, element('b', {}, rated ? format.rate(area.rate_per_1000) : format.whole(area.count)), ' ', rated ? t('card.unit') : t('card.count')),
      typeof area.rate_low === 'number' && element('p', {}, t('value.interval', { low: format.rate(area.rate_low), high: format.rate(area.rate_high) }))),
    element('dl', { class: 'facts' },
      fact(t('column.count'), format.whole(area.count)),
      typeof area.population === 'number' && fact(t('column.population'), format.whole(area.population)),
      typeof area.deprived_20 === 'number' && fact(t('column.deprived_20'), format.share(area.deprived_20))),
    ...targetingContent(detail),
    series(detail.series, detail.annotations),
    element('details', { class: 'caveats' }, element('summary', {}, t('note.title')), element('ul', {}, ...method(detail).map((text) => element('li', {}, text)))),
  ];
}
