/** The columns of the targeting list: what each heads, what orders by it, and what a row shows there. */
import { writeAddress } from '../address.js';
import { element } from '../element.js';
import { countyOf, format, language, nameOf } from '../language.js';
import { profileAddress } from './areacard.js';
import { fillOf } from '../palette.js';
import { cellText } from '../reading.js';
import { CHANGES, changeClass, CLASS_FILLS, TIERS } from './paints.js';
import { chip, scoreBar, withInterval } from './parts.js';
import { reasonsOf } from './reasons.js';
import { changeReach, className, classLetter, classSentence, funnelName, giText, likelyText, moranName, rankText, verdictText } from './sentences.js';
import { actionText } from './actions.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Target} Target */
/** @typedef {import('./contract.js').Targets} Targets */
/** @typedef {import('../element.js').Child} Child */
/** order: what the server then orders by; by: the column it then sorts by. @typedef {{ id: string, head: string, order?: import('../contract.js').Order, by?: string, cell: (row: Target) => Child[] }} Column */

/** @param {string | null | false} text */
const small = (text) => text && element('small', {}, text);

/** @param {Target} row */
const change = (row) => [
  chip(CHANGES[/** @type {keyof typeof CHANGES} */ (changeClass(row))]?.letter ?? row.change_verdict, CHANGES[/** @type {keyof typeof CHANGES} */ (changeClass(row))]?.fill ?? ''),
  element('b', {}, verdictText(row.change_verdict)),
  small(typeof row.before === 'number' && t('change.from', { before: format.whole(row.before), count: format.whole(row.count) })),
  small(typeof row.change === 'number' && changeReach(row)),
];

/** @param {Targets} targets @param {import('../contract.js').Choices} choices @returns {Column[]} */
export function columnsOf(targets, choices) {
  const { rows, level } = targets;
  // Nearly the largest: one small area's rate would else press all the others against the left.
  const peak = /** @param {'rate_high' | 'smoothed_high'} name */ (name) => {
    const sorted = rows.map((row) => Number(row[name]) || 0).sort((a, b) => a - b);
    return Math.max(1e-9, sorted[Math.floor(sorted.length * 0.97)] ?? 0);
  };
  const [ends, smoothEnds] = [peak('rate_high'), peak('smoothed_high')];
  const people = level !== 'cell';
  /** @type {(Column | false)[]} */
  const all = [
    { id: 'rank', head: t('column.rank'), cell: (row) => [element('b', {}, rankText(row)), small(likelyText(row, targets.top_n))] },
    { id: 'name', by: `name_${language}`, head: { ward: t('column.ward'), lsoa: t('card.lsoas.name'), cell: t('column.square') }[level], cell: (row) => [
      element('a', { href: writeAddress({ ...choices, view: 'map', selected: row.code }), 'data-code': row.code }, nameOf(row) || row.code),
      small([countyOf(row), row.code].filter(Boolean).join(' · ')),
      level === 'ward' && element('a', { class: 'profile', href: profileAddress(row.code) }, t('card.profile'), element('span', { class: 'unseen' }, `: ${nameOf(row)}`)),
    ] },
    { id: 'count', head: t('column.count'), order: 'count', cell: (row) => [element('b', {}, format.whole(row.count)), small(typeof row.population === 'number' && t('residents', { n: format.whole(row.population) }))] },
    people && { id: 'rate', head: t('column.rate'), order: 'rate', cell: (row) => withInterval(row.rate_per_1000, row.rate_low, row.rate_high, ends) },
    people && { id: 'smoothed', head: t('measure.smoothed'), order: 'smoothed', cell: (row) => withInterval(row.smoothed, row.smoothed_low, row.smoothed_high, smoothEnds) },
    { id: 'funnel', by: '-expected', head: t('column.funnel'), cell: (row) => [element('b', {}, funnelName(row.funnel)), small(typeof row.expected === 'number' && t('funnel.expected', { n: format.rate(row.expected) }))] },
    { id: 'cluster', by: '-gi_z', head: t('column.cluster'), cell: (row) => [
      chip(TIERS[/** @type {keyof typeof TIERS} */ (row.gi_tier)]?.letter ?? row.gi_tier, TIERS[/** @type {keyof typeof TIERS} */ (row.gi_tier)]?.fill ?? ''),
      giText(row), small(row.moran !== 'none' && !row.moran.startsWith('[') && moranName(row.moran)),
    ] },
    { id: 'change', by: '-change', head: t('measure.change'), cell: change },
    { id: 'class', by: 'class', head: t('measure.class'), cell: (row) => [
      chip(classLetter(row.class), CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (row.class)] ?? ''), element('b', {}, className(row.class)), small(row.class !== 'none' && classSentence(row.class)),
    ] },
    rows.some((row) => typeof row.deprived_20 === 'number') && { id: 'deprivation', by: '-deprived_20', head: t('column.deprivation'), cell: (row) => [
      chip(row.cell, /^[ABC][123]$/.test(row.cell) ? fillOf(row.cell, 9) : ''),
      element('b', {}, format.share(row.deprived_20)), ' ', t('deprivation.in20'), ' ', small(/^[ABC][123]$/.test(row.cell) && cellText(row.cell)),
    ] },
    rows.some((row) => typeof row.score === 'number') && { id: 'score', head: t('measure.score'), order: 'score', cell: scoreBar },
    targets.harm?.edition !== null && { id: 'harm', head: t('measure.harm'), order: 'harm', cell: (row) => [
      element('b', {}, format.whole(row.harm)), small(typeof row.harm_largest_share === 'number' && t('harm.largest', { share: format.share(row.harm_largest_share), offence: row.harm_largest })),
    ] },
    { id: 'why', head: t('column.why'), cell: (row) => reasonsOf(row, targets) },
    rows.some((row) => actionText(row).length > 0) && { id: 'action', head: t('column.action'), cell: (row) => actionText(row).map((line) => element('small', {}, line)) },
  ];
  return all.filter((column) => column !== false);
}
