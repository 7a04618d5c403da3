/** The list of wards to choose one from: by name in either language, accents ignored, in the order of the language, by county. */
import { element } from '../../element.js';
import { countyOf, format, language, nameOf, other } from '../../language.js';
import { matches } from '../../search.js';
import { say } from '../page.js';
import { profileAddress } from './question.js';
import { plural, t } from './words.js';

/** @typedef {import('../../contract.js').Row} Row */

const order = new Intl.Collator(language);

/** @param {Row[]} rows @param {import('../../contract.js').Choices} choices */
export function picker(rows, choices) {
  if (rows.length === 0) return element('div', { class: 'state' }, element('h2', {}, t('empty.title')), element('p', {}, t('empty.text'), ' ', element('code', {}, './diogel load')));
  const search = element('input', { type: 'search', id: 'find', autocomplete: 'off', 'aria-describedby': 'found' });
  const found = element('p', { id: 'found', class: 'hint' });
  const list = element('div', { class: 'counties' });

  function draw() {
    const fitting = rows.filter((row) => matches(search.value, row.name_en, row.name_cy, row.code));
    /** @type {Map<string, Row[]>} */
    const counties = new Map();
    for (const row of fitting) counties.set(countyOf(row), [...(counties.get(countyOf(row)) ?? []), row]);
    found.textContent = plural('search.found', fitting.length, { n: format.whole(fitting.length) });
    list.replaceChildren(...[...counties].sort((a, b) => order.compare(a[0], b[0])).map(([county, wards]) => element('section', { class: 'block' },
      element('h2', {}, county || t('pick.nocounty')),
      element('ul', { class: 'wards' }, ...wards.sort((a, b) => order.compare(nameOf(a), nameOf(b))).map((row) => element('li', {},
        element('a', { href: profileAddress(choices, row.code) }, nameOf(row)),
        nameOf(row, other) !== nameOf(row) && element('small', { lang: other }, nameOf(row, other))))))));
  }
  search.addEventListener('input', () => { draw(); say(found.textContent ?? ''); });
  draw();
  return element('div', { class: 'picker' }, element('label', { for: 'find' }, t('search.label')), search, found, list);
}
