/** When it happens: the weight of each of the 168 hours of the operational week, from Monday 06:00 on. */
import { chart } from '../../charts/chart.js';
import { matrix } from '../../charts/matrix.js';
import { numbersOf } from '../../charts/scale.js';
import { clock, DAY, startOf } from '../../charts/week.js';
import { element } from '../../element.js';
import { format } from '../../language.js';
import { operationalDay } from '../../what/what.js';
import { block, equalTable, numbers } from './parts.js';
import { DAYS, SHORT_DAYS, t } from './words.js';

/** @typedef {import('./contract.js').Profile} Profile */

const FEW = 30;

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

/** @param {Profile} profile */
export function hours({ detail, listed }) {
  const weights = listed?.hours;
  if (!listed || !Array.isArray(weights)) {
    return block('hours', t('hours.title'), 'aoristic', element('p', { class: 'reading' }, detail.definition.proxy ? t('hours.proxy') : detail.ward.count === '[c]' ? t('hours.secret') : t('hours.none')));
  }
  const all = /** @type {import('./contract.js').Figure[]} */ (weights);
  return block('hours', t('hours.title'), 'aoristic',
    element('p', { class: 'reading' }, reading(listed), operationalDay()),
    chart((width) => matrix(all, { days: SHORT_DAYS, night: t('hours.shaded'), peak: startOf(listed.area.peak) }, width)),
    element('p', { class: 'note' }, t('hours.squares', { most: format.rate(Math.max(0, ...numbersOf(all))) }), ' ', t('hours.aoristic')),
    equalTable(t('hours.title'), [{ text: t('hours.hour') }, ...numbers(...SHORT_DAYS)],
      Array.from({ length: DAY }, (_, at) => [`${clock(at)}:00`, ...DAYS.map((_day, i) => format.rate(all[i * DAY + at] ?? '[x]'))])));
}
