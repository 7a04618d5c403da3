/** The checks of the page, a block each: what is at a glance, incomplete months, counties, codes that nothing knows, totals. */
import { titledTable } from '../../charts/table.js';
import { element } from '../../element.js';
import { format, nameOf, said } from '../../language.js';
import { heading } from '../../what/heading.js';
import { daysSince, grouped, placedShare } from './sums.js';
import { kilometres, plural, shareText, sourceName, t } from './words.js';

/** @typedef {import('./contract.js').Quality} Quality */
/** @typedef {import('../../element.js').Child} Child */

/** @param {string} id @param {string} title @param {string | null} method that explains it @param {...Child} children */
export const block = (id, title, method, ...children) => element('section', { class: 'block', id, 'aria-labelledby': `${id}-title` },
  heading(`${id}-title`, title, method), ...children);

/** @param {{ source: string, force: string }} one */
export const seriesOf = ({ source, force }) => `${source} ${force}`;

/** @param {Quality} quality @param {import('./contract.js').Load[]} loads @param {number} now */
export function glance({ months }, loads, now) {
  const number = true;
  const rows = grouped(months, ({ source }) => source).map((of) => {
    const source = of[0]?.source ?? '';
    const own = loads.filter((load) => load.dataset === (source === 'force' ? 'extract' : 'police') && ['served', 'in_part'].includes(load.state));
    const last = of.map(({ month }) => month).sort().at(-1) ?? '';
    const days = daysSince(last, now);
    const share = placedShare(of);
    return [
      sourceName(source), format.month(last), plural('quality.days', days, { n: format.whole(days) }), format.whole(of.length),
      format.whole(own.reduce((sum, load) => sum + load.rows_read, 0)), format.whole(own.reduce((sum, load) => sum + load.rows_rejected, 0)),
      share === null ? '[c]' : shareText(share),
    ];
  });
  return block('glance', t('quality.glance'), null, titledTable(t('quality.glance'), [
    { text: t('quality.glance.source') }, { text: t('quality.glance.last') }, { text: t('quality.glance.age'), method: 'age' },
    { text: t('quality.glance.months'), number }, { text: t('quality.glance.rows'), number },
    { text: t('quality.glance.rejected'), number, method: 'rejected' },
    { text: t('quality.glance.placed'), number, method: 'placed' },
  ], rows));
}

/** @param {Quality} quality */
export function incomplete({ thin, missing }) {
  const rows = [
    ...thin.map((each) => ({ ...each, text: t('quality.incomplete.thin', { rows: format.whole(each.rows), usual: format.whole(each.usual) }) })),
    ...missing.map((each) => ({ ...each, text: t('quality.incomplete.missing') })),
  ].sort((a, b) => b.month.localeCompare(a.month));
  return block('incomplete', t('quality.incomplete'), 'thin_month',
    element('p', {}, t('quality.incomplete.rule')),
    rows.length === 0
      ? element('p', { class: 'good' }, t('quality.incomplete.none'))
      : titledTable(t('quality.incomplete'), [{ text: t('quality.month') }, { text: t('quality.glance.source') }, { text: t('quality.force') }, { text: t('quality.incomplete.what') }],
        rows.map((each) => [format.month(each.month), sourceName(each.source), each.force, each.text])));
}

/** @param {Quality} quality */
export function outside({ outside: all }) {
  const number = true;
  return block('outside', t('quality.outside.title'), 'placed',
    element('p', {}, t('quality.outside.text')),
    all.length === 0 ? element('p', {}, t('quality.outside.none')) : titledTable(t('quality.outside.title'), [
      { text: t('quality.force') }, { text: t('quality.glance.source') }, { text: t('quality.outside'), number }, { text: t('quality.outside.near'), number },
      { text: t('quality.outside.middle'), number }, { text: t('quality.outside.far'), number }, { text: t('quality.outside.farthest'), number },
    ], all.map((each) => [
      each.force, sourceName(each.source), format.whole(each.rows), format.whole(each.to_1km), format.whole(each.to_10km), format.whole(each.beyond), kilometres(each.farthest_m),
    ])));
}

/** @param {Quality} quality */
export function counties({ counties: all }) {
  const number = true;
  return block('counties', t('quality.counties'), 'agreement',
    element('p', {}, t('quality.counties.text')),
    all.length === 0 ? element('p', {}, t('quality.counties.none')) : titledTable(t('quality.counties'), [
      { text: t('quality.county') }, { text: t('quality.glance.source') }, { text: t('quality.placed'), number, method: 'placed' }, { text: t('quality.agrees'), number, method: 'agreement' },
    ], all.map((county) => [nameOf(county), sourceName(county.source), format.whole(county.placed), shareText(county.lsoa_agrees)])));
}

/** @param {Quality} quality @param {{ code: string, rows: import('./contract.js').Figure }[]} codes */
export const unmapped = ({ months }, codes) => block('unmapped', t('quality.unmapped'), 'unmapped', ...(codes.length === 0
  ? [months.some(({ source }) => source === 'force') ? element('p', { class: 'good' }, t('quality.unmapped.none')) : element('p', {}, t('quality.unmapped.absent'))]
  : [element('p', {}, t('quality.unmapped.text')),
    titledTable(t('quality.unmapped'), [{ text: t('quality.code') }, { text: t('quality.rows'), number: true }],
      codes.map(({ code, rows }) => [element('code', {}, code), format.whole(rows)]))]));

/** @param {Quality} quality */
export function totals({ totals: all }) {
  const number = true;
  return block('totals', t('quality.totals'), 'count',
    element('p', {}, t('quality.totals.text')),
    all.length === 0 ? element('p', {}, t('quality.totals.none')) : titledTable(t('quality.totals'), [
      { text: t('quality.definition') }, { text: t('quality.version') }, { text: t('quality.period') }, { text: t('quality.count'), number, method: 'count' }, { text: t('quality.unplaced'), number },
    ], all.map(({ definition, period, count, unplaced }) => [
      said(definition.title), definition.version, period.from && period.to ? format.period(period.from, period.to) : '[x]', format.whole(count ?? '[x]'), format.whole(unplaced ?? '[x]'),
    ])));
}
