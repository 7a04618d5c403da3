/** How the list is made: definition, window, vintage, interval, mask and seed; the rules that list an area; what the signs mean. */
import { element } from '../element.js';
import { format, said } from '../language.js';
import { CHANGES, CLASS_FILLS, CLASS_ORDER, PART_FILLS, TIERS } from './paints.js';
import { chip, PARTS, partNames } from './parts.js';
import { labelOf } from './reasons.js';
import { className, classLetter, classSentence, moranName, tierName } from './sentences.js';
import { plural, t } from './words.js';

/** @typedef {import('./contract.js').Question} Question */

/** The window, and where it is shorter than asked, that it is. @param {Pick<Question, 'period'>} question */
export function periodText({ period: { from, to, months, asked } }) {
  const text = format.period(from, to);
  return asked && months < asked ? t('period.short', { period: text, months: plural('period.months', months, { n: format.whole(months) }), asked: format.whole(asked) }) : text;
}

/** @param {Question} question @returns {string[]} */
export function method(question) {
  const { definition, before, areas, population, interval, smoothing, seed, classes_over: over, index } = question;
  const weights = question.weights_used ?? question.weights;
  return [
    t('note.definition', { title: said(definition.title), id: definition.id, version: definition.version }),
    t('note.window', { period: periodText(question) }),
    question.period.missing.length > 0 ? t('card.caveats.missing', { months: question.period.missing.map(format.month).join(', ') }) : '',
    before?.available ? t('note.before', { period: format.period(before.from, before.to) }) : t('note.before.none'),
    over && over.length > 1 && over[0] ? plural('note.classes', over.length, { n: format.whole(over.length), from: format.month(over[0].from) }) : t('note.classes.none'),
    areas.vintage ? t('note.vintage', { vintage: format.month(areas.vintage), of: format.whole(areas.areas) }) : '',
    areas.mask ? t('note.mask', { mask: said(areas.mask) }) : '',
    population ? t('method.population', { title: said(population.title), method: said(population.method_title) }) : '',
    t('method.interval', { method: said(interval.method) }),
    smoothing ? (smoothing.differs ? t('note.smoothing', { mean: typeof smoothing.mean === 'number' ? format.rate(smoothing.mean) : smoothing.mean }) : t('note.smoothing.none')) : '',
    weights ? t('note.weights', { violence: format.hundredth(weights.violence), deprivation: format.hundredth(weights.deprivation), growth: format.hundredth(weights.growth) }) : '',
    t('note.index', { index: said(index.title) }),
    t('note.rank', { n: format.whole(question.top_n), seed }),
    t('help.shorthand'),
    t('note.areas'),
  ].filter(Boolean);
}

/** @param {string} term @param {string} meaning @param {Node} [sign] */
const entry = (term, meaning, sign) => element('div', {}, element('dt', {}, sign, sign && ' ', term), element('dd', {}, meaning));

/** @param {import('./contract.js').Targets} targets @returns {Node[]} */
export function notes(targets) {
  const names = partNames();
  return [element('section', { class: 'notes' },
    element('h3', {}, t('note.title')),
    element('ul', {}, ...[...method(targets), ...targets.caveats.map(said)].map((text) => element('li', {}, text))),
    element('details', { open: true }, element('summary', {}, t('note.rules')), element('dl', {}, ...targets.rules.map((rule) => entry(labelOf(rule.id), said(rule))))),
    element('details', {}, element('summary', {}, t('note.signs')),
      element('h4', {}, t('measure.class')),
      element('dl', {}, ...CLASS_ORDER.map((id) => entry(className(id), classSentence(id), chip(classLetter(id), CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (id)])))),
      element('h4', {}, t('measure.gi_tier')),
      element('p', {}, t('note.gi')),
      element('dl', {}, ...Object.entries(TIERS).map(([id, { letter, fill }]) => entry(tierName(id), '', chip(letter, fill)))),
      element('h4', {}, t('note.moran')),
      element('ul', {}, ...['high_high', 'high_low', 'low_high', 'low_low'].map((id) => element('li', {}, moranName(id)))),
      element('h4', {}, t('measure.change')),
      element('p', {}, t('note.change')),
      element('dl', {}, ...Object.entries({ rise_much: t('change.class.rise_much'), rise: t('change.class.rise'), same: t('change.class.same'), fall: t('change.class.fall'), fall_much: t('change.class.fall_much') })
        .map(([id, text]) => entry(text, '', chip(CHANGES[/** @type {keyof typeof CHANGES} */ (id)].letter, CHANGES[/** @type {keyof typeof CHANGES} */ (id)].fill)))),
      element('h4', {}, t('measure.score')),
      element('p', {}, t('note.score')),
      element('dl', {}, ...PARTS.map((part) => entry(names[part], '', chip('', PART_FILLS[part])))))),
  ];
}
