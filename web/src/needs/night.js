/** The night-time economy: when in the week, at what kind of place, and in which wards. */
import { bars } from '../charts/bars.js';
import { chart } from '../charts/chart.js';
import { matrix } from '../charts/matrix.js';
import { heaviest, numbersOf, scaleEnd } from '../charts/scale.js';
import { tableOf } from '../charts/table.js';
import { clock, DAY as HOURS, PEAK as STRETCH } from '../charts/week.js';
import { element } from '../element.js';
import { countyOf, format, nameOf, said } from '../language.js';
import { operationalDay } from '../what/what.js';
import { block, whiskers, without } from './block.js';
import { wardLink } from './overlap.js';
import { endOf } from './shares.js';
import { partTable } from './tables.js';
import { asBar, interval, limits, share, shown, t, whyNot } from './words.js';

/** @typedef {import('./contract.js').Economy} Economy */
/** @typedef {import('./contract.js').Part} Part */

const DAYS = [t('day.1'), t('day.2'), t('day.3'), t('day.4'), t('day.5'), t('day.6'), t('day.7')];
const LONG = [t('day.long.1'), t('day.long.2'), t('day.long.3'), t('day.long.4'), t('day.long.5'), t('day.long.6'), t('day.long.7')];

/** @param {string} id @param {string} title @param {string} first head of the first column @param {Part[] | { reason: import('./contract.js').Bilingual }} parts */
export function partsBlock(id, title, first, parts) {
  if ('reason' in parts) return without(id, title, 'share', said(parts.reason));
  const ranked = [...parts].sort((a, b) => (Number(b.value) || 0) - (Number(a.value) || 0));
  const most = ranked[0];
  if (!most) return without(id, title, 'share', t('types.none'));
  if (ranked.length === 1) return block(id, title, 'share', t('types.one', { type: said(most.title) }), { table: partTable(title, first, ranked) });
  const atNight = ranked.some(({ night }) => typeof night.value === 'number');
  return block(id, title, 'share',
    [t('parts.sentence', { name: said(most.title), share: shown(most) }), atNight ? t('parts.night') : ''].filter(Boolean).join(' '),
    {
      figure: bars(ranked.map((part) => ({ ...asBar(part), under: [asBar(part).under, atNight ? t('parts.at_night', { share: share(part.night.value) }) : ''].filter(Boolean).join(' · ') })), endOf(ranked)),
      table: partTable(title, first, ranked),
    }, whiskers());
}

/** @param {Economy} economy */
export function hoursBlock({ hours, with_hours: withHours, figures }) {
  const title = t('hours.title');
  if (!Array.isArray(hours)) return without('hours', title, 'aoristic', said(hours.reason));
  if (Math.max(0, ...numbersOf(hours)) === 0) return without('hours', title, 'aoristic', hours.includes('[c]') ? t('hidden') : t('types.none'));
  const peak = heaviest(hours, STRETCH);
  const night = figures.find(({ id }) => id === 'night');
  const sentence = [
    night && typeof night.value === 'number' ? t('hours.night', { share: share(night.value), interval: interval(night) }) : '',
    peak ? t('hours.peak', { day: LONG[Math.floor(peak.from / HOURS)] ?? '', from: `${clock(peak.from % HOURS)}:00`, to: `${clock((peak.from + STRETCH) % HOURS)}:00`, share: share(peak.share) }) : t('hours.hidden'),
  ].filter(Boolean).join(' ');
  return block('hours', title, 'aoristic', sentence, {
    figure: chart((width) => matrix(hours, { days: DAYS, night: t('hours.shaded'), peak: peak?.from ?? null }, width)),
    table: tableOf(t('hours.caption', { n: format.whole(withHours) }), [{ text: t('column.hour') }, ...LONG.map((text) => ({ text, number: true }))],
      Array.from({ length: HOURS }, (_, column) => [`${clock(column)}:00`, ...DAYS.map((__, row) => format.rate(hours[row * HOURS + column] ?? '[x]'))])),
  }, element('p', { class: 'note' }, t('hours.note'), operationalDay()));
}

/** @param {Economy} economy @param {import('./contract.js').Question} question */
export function wardsBlock({ wards, reason }, { choice }) {
  const title = t('top.title');
  const first = wards[0];
  if (!first) return without('wards', title, 'count', t('types.none'));
  const high = numbersOf(wards.flatMap(({ count }) => [count.value, count.high]));
  const total = wards.reduce((sum, ward) => sum + (Number(ward.share.value) || 0), 0);
  return block('wards', title, 'count', t('top.sentence', { name: nameOf(first), n: format.whole(wards.length), share: share(total) }), {
    figure: bars(wards.map((ward) => ({
      label: element('span', {}, wardLink(ward, choice), ' ', element('small', {}, countyOf(ward))), value: ward.count.value, low: ward.count.low, high: ward.count.high, shown: shown(ward.count),
      under: [limits(ward.count), reason ? '' : t('parts.at_night', { share: share(ward.night.value) })].filter(Boolean).join(' · '), reason: whyNot(ward.count),
    })), scaleEnd(Math.max(0, ...high))),
    table: tableOf(title, [{ text: t('column.ward') }, { text: t('column.code') }, { text: t('column.county') }, { text: t('column.count'), number: true }, { text: t('column.low'), number: true }, { text: t('column.high'), number: true },
      { text: t('column.share'), number: true }, { text: t('column.night'), number: true }, { text: t('column.low'), number: true }, { text: t('column.high'), number: true }],
    wards.map((ward) => [wardLink(ward, choice), ward.code, countyOf(ward), shown(ward.count), format.rate(ward.count.low), format.rate(ward.count.high), share(ward.share.value), share(ward.night.value), share(ward.night.low), share(ward.night.high)])),
  }, element('p', { class: 'note' }, t('top.note')));
}
