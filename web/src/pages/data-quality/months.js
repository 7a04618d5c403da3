/** Rows by month of a source and force: columns whose lower part is what lies in a ward, a sentence and a table that says the same. */
import { axisEnd } from '../../axis.js';
import { titledTable } from '../../charts/table.js';
import { drawing, element } from '../../element.js';
import { format } from '../../language.js';
import { placedShare } from './sums.js';
import { plural, shareText, sourceName, t } from './words.js';

/** @typedef {import('./contract.js').MonthRows} MonthRows */

const WIDTH = 960;
const HEIGHT = 190;
const LEFT = 46;
const TOP = 20;
const FLOOR = 160;

/** @param {MonthRows[]} months of one source and force, in order @param {Set<string>} thin months that look incomplete */
export function monthSection(months, thin) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return element('div');
  const share = placedShare(months);
  const name = `${sourceName(first.source)}, ${first.force}`;
  return element('section', { class: 'source' },
    element('h3', {}, name),
    element('p', {}, share === null ? t('quality.months.hidden') : plural('quality.months.sentence', months.length, {
      n: format.whole(months.length), from: format.month(first.month), to: format.month(last.month), share: shareText(share),
    })),
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name }, columns(months, thin)),
    element('p', { class: 'key', 'aria-hidden': 'true' },
      element('i', { class: 'placed' }), t('quality.key.placed'), element('i', { class: 'rest' }), t('quality.key.rest'), thin.size > 0 && '▼ ', thin.size > 0 && t('quality.key.thin')),
    element('details', {}, element('summary', {}, t('quality.months.table')), monthTable(name, months)));
}

/** @param {string} name @param {MonthRows[]} months the latest is shown first */
function monthTable(name, months) {
  const number = true;
  return titledTable(`${t('quality.months')}: ${name}`, [
    { text: t('quality.month') }, { text: t('quality.rows'), number },
    { text: t('quality.placed'), number, method: 'placed' },
    { text: t('quality.outside'), number }, { text: t('quality.unplaced'), number }, { text: t('quality.share'), number },
    { text: t('quality.superseded'), number, method: 'superseded' },
  ], [...months].reverse().map((each) => [
    format.month(each.month), format.whole(each.rows), format.whole(each.placed), format.whole(each.outside), format.whole(each.unplaced),
    shareText(each.placed_share), format.whole(each.superseded),
  ]));
}

/** @param {MonthRows[]} months @param {Set<string>} thin */
function columns(months, thin) {
  const svg = drawing('svg', { class: 'rows', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  const end = axisEnd(Math.max(0, ...months.map(({ rows }) => Number(rows) || 0)));
  const wide = (WIDTH - LEFT - 4) / months.length;
  const up = /** @param {number} count */ (count) => FLOOR - (count / end) * (FLOOR - TOP);
  for (const tick of [0, end / 2, end]) {
    svg.append(
      drawing('line', { class: 'rule', x1: LEFT, x2: WIDTH, y1: up(tick), y2: up(tick) }),
      drawing('text', { x: LEFT - 5, y: up(tick) + 4, 'text-anchor': 'end' }, format.whole(tick)));
  }
  months.forEach(({ month, rows, placed }, i) => {
    const x = LEFT + i * wide;
    const bar = /** @param {string} kind @param {number} count */ (kind, count) =>
      drawing('rect', { class: kind, x: x + wide * 0.1, width: wide * 0.8, y: up(count), height: FLOOR - up(count) });
    if (typeof rows === 'number') svg.append(bar('rest', rows));
    if (typeof placed === 'number') svg.append(bar('placed', placed));
    if (thin.has(month)) svg.append(drawing('text', { class: 'thin', x: x + wide / 2, y: up(Number(rows) || 0) - 5, 'text-anchor': 'middle' }, '▼'));
    const label = months.length > 24 ? (month.endsWith('-01') ? month.slice(0, 4) : '') : format.shortMonth(month);
    if (label) svg.append(drawing('text', { x: x + wide / 2, y: FLOOR + 18, 'text-anchor': 'middle' }, label));
  });
  return svg;
}
