/** When it happens: the weight of each of the 168 hours of the operational week, from Monday 06:00 on. */
import { drawing, element } from '../../element.js';
import { format } from '../../language.js';
import { HIDDEN_FILL, RAMP } from '../../palette.js';
import { block, chart, equalTable } from './parts.js';
import { clock, DAY, rowsOf, startOf } from './week.js';
import { DAYS, SHORT_DAYS, t } from './words.js';

/** @typedef {import('./contract.js').Profile} Profile */

const FEW = 30;
const LEFT = 40;

/** @param {import('./contract.js').AreaDetail} listed */
function reading({ area, hours: weights }) {
  const start = startOf(area.peak);
  const hidden = Array.isArray(weights) && weights.some((weight) => typeof weight !== 'number');
  return [
    start !== null ? t('hours.peak', { day: DAYS[Math.floor(start / DAY)] ?? '', hour: `${clock(start % DAY)}:00`, share: format.share(area.peak_share) }) : '',
    hidden ? t('hours.hidden') : '',
    typeof area.count === 'number' && area.count < FEW ? t('hours.few', { n: format.whole(area.count) }) : '',
    t('hours.operational'),
  ].filter(Boolean).join(' ');
}

/** @param {(number | string)[]} weights @param {number | null} peak @param {number} width */
function matrix(weights, peak, width) {
  const cell = (width - LEFT - 2) / DAY;
  const high = Math.max(16, Math.min(28, cell));
  const top = 18;
  const most = Math.max(...weights.map((weight) => (typeof weight === 'number' ? weight : 0)));
  const svg = drawing('svg', { class: 'matrix', viewBox: `0 0 ${width} ${top + 7 * high + 4}`, 'aria-hidden': 'true' });
  for (let at = 0; at < DAY; at += 3) svg.append(drawing('text', { x: LEFT + at * cell, y: 12 }, clock(at)));
  SHORT_DAYS.forEach((day, i) => svg.append(drawing('text', { x: 0, y: top + (i + 0.5) * high + 4 }, day)));
  weights.forEach((weight, i) => {
    const step = typeof weight === 'number' && most > 0 ? Math.ceil((weight / most) * RAMP.length) : 0;
    const fill = typeof weight !== 'number' ? HIDDEN_FILL : step === 0 ? '#ffffff' : RAMP[step - 1];
    svg.append(drawing('rect', { class: 'hour', x: LEFT + (i % DAY) * cell, y: top + Math.floor(i / DAY) * high, width: cell, height: high, fill }));
  });
  for (const [from, to] of peak === null ? [] : rowsOf(peak)) {
    svg.append(drawing('rect', { class: 'peak', x: LEFT + (from % DAY) * cell, y: top + Math.floor(from / DAY) * high, width: (to - from) * cell, height: high }));
  }
  return svg;
}

/** @param {(number | string)[]} weights */
function key(weights) {
  const most = Math.max(...weights.map((weight) => (typeof weight === 'number' ? weight : 0)));
  const entry = /** @param {string} fill @param {string} text */ (fill, text) =>
    element('li', {}, drawing('svg', { class: 'swatch', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, drawing('rect', { x: 0.5, y: 0.5, width: 15, height: 15, fill })), text);
  return element('ul', { class: 'key' }, entry('#ffffff', t('legend.zero')),
    ...(most === 0 ? [] : RAMP).map((fill, i) => entry(fill, t('legend.upTo', { high: format.rate((most * (i + 1)) / RAMP.length) }))),
    weights.some((weight) => typeof weight !== 'number') && entry(HIDDEN_FILL, t('legend.hidden')));
}

/** @param {Profile} profile */
export function hours({ detail, listed }) {
  const weights = listed?.hours;
  if (!listed || !Array.isArray(weights)) {
    return block('hours', t('hours.title'), element('p', { class: 'reading' }, detail.definition.proxy ? t('hours.proxy') : detail.ward.count === '[c]' ? t('hours.secret') : t('hours.none')));
  }
  const all = /** @type {(number | string)[]} */ (weights);
  const shown = /** @param {number | string | undefined} weight */ (weight) => (typeof weight === 'number' ? format.rate(weight) : (weight ?? ''));
  return block('hours', t('hours.title'),
    element('p', { class: 'reading' }, reading(listed)),
    chart((width) => matrix(all, startOf(listed.area.peak), width)), key(all),
    element('p', { class: 'note' }, t('hours.aoristic')),
    equalTable(t('hours.title'), [t('hours.hour'), ...SHORT_DAYS], Array.from({ length: DAY }, (_, at) => ({
      cells: [`${clock(at)}:00`, ...DAYS.map((_day, i) => shown(all[i * DAY + at]))],
    }))));
}
