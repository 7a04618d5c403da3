/** What stands in the card's place while no ward is chosen: the wards high on both measures, and how to read the map. */
import { element, button } from './element.js';
import { format, nameOf, plural, t } from './language.js';

/** The highest violence tercile with half or more of residents in the most deprived 20 %. */
const BOTH = 'C3';

/** @param {import('./session.js').Session} session @returns {Node[]} */
export function overview(session) {
  const ofWards = session.choices.level === 'ward';
  const high = (session.figures?.rows ?? []).filter((row) => ofWards && row.cell === BOTH).sort((a, b) => Number(a.rank) - Number(b.rank));
  return [
    element('h2', {}, ofWards ? t('overview.title') : t('overview.title.area')),
    element('p', { class: 'hint' }, ofWards ? t('card.none') : t('card.none.area')),
    ...(high.length === 0 ? [] : [
      element('h3', {}, t('overview.both')),
      element('p', {}, plural('overview.high', high.length, { n: format.whole(high.length) })),
      element('ul', { class: 'high' }, ...high.map((row) => {
        const made = button(nameOf(row), () => session.choose({ selected: row.code }), { class: 'link' });
        for (const begin of ['mouseenter', 'focus']) made.addEventListener(begin, () => session.point(row.code, 'card'));
        for (const end of ['mouseleave', 'blur']) made.addEventListener(end, () => session.point(null, ''));
        return element('li', {}, made, element('small', {}, t('value.rate', { rate: format.rate(row.rate_per_1000) })));
      })),
    ]),
    element('h3', {}, t('help.reading')),
    element('p', {}, t('help.reading.text')),
    element('p', { class: 'note' }, t('help.shorthand')),
  ];
}
