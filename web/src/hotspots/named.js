/** The force's own named hotspots beside the computed list: their figures, and where each would rank. */
import { element } from '../element.js';
import { format, nameOf } from '../language.js';
import { what } from '../what/what.js';
import { verdictText } from './sentences.js';
import { t } from './words.js';

/** @param {import('./contract.js').Targets} targets @returns {Node[]} */
export function namedAreas({ named, rows }) {
  if (!named || named.length === 0) return [];
  const names = new Map(rows.map((row) => [row.code, nameOf(row)]));
  const heads = [
    { text: t('named.area') }, { text: t('named.would'), method: 'rank' }, { text: t('column.count'), method: 'count' }, { text: t('column.rate'), method: 'rate' }, { text: t('named.interval'), method: 'interval' },
    { text: t('column.deprived_20'), method: 'deprived' }, { text: t('measure.change'), method: 'change' }, { text: t('named.wards') },
  ];
  return [element('section', { class: 'named' },
    element('h3', { id: 'named-title' }, t('named.title')),
    element('p', {}, t('named.text')),
    element('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-labelledby': 'named-title' }, element('table', { class: 'small' },
      element('thead', {}, element('tr', {}, ...heads.map(({ text, method }, i) => element('th', { scope: 'col', class: i > 0 && i < 6 ? 'number' : null }, text, method && what(method, text))))),
      element('tbody', {}, ...named.map((area) => element('tr', {},
        element('th', { scope: 'row' }, nameOf(area)),
        ...[format.whole(area.would_rank), format.whole(area.count), format.rate(area.rate_per_1000),
          typeof area.rate_low === 'number' ? t('interval', { low: format.rate(area.rate_low), high: format.rate(area.rate_high) }) : area.rate_low, format.share(area.deprived_20)]
          .map((text) => element('td', { class: 'number' }, text)),
        element('td', {}, verdictText(area.change_verdict)),
        element('td', {}, area.wards.map((code) => names.get(code) ?? code).join(', '))))))),
  )];
}
