/** The quarterly pack: what it holds, how many pages that makes, and the file. */
import { ask, refusalOf } from '../../answers.js';
import { offer } from '../../controls.js';
import { element, part } from '../../element.js';
import { format, said } from '../../language.js';
import { what } from '../../what/what.js';
import { begin, choose, notice, say, tellStrangers } from '../page.js';
import { choicesOf, commandOf, queryOf, USUAL_WARDS } from './choices.js';
import { plural, t } from './words.js';

/** @typedef {import('../../contract.js').Bilingual} Bilingual */
/** @typedef {{ id: string, title: Bilingual, chosen: boolean, page: Record<string, number | null> }} Section */
/** @typedef {{ quarter: string, quarters: string[], missing: string[], definition: { id: string, title: Bilingual }, period: { from: string, to: string },
 *   data_version: number, lang: string[], wards: number, pages: number, bytes: number, sections: Section[] }} Outline */

/** The parts of a pack, each with the method that explains what it tells; that of methods tells no statistic. */
const METHODS = { map: 'rate', top: 'rank_range', change: 'change', quarters: 'trend', wards: 'reasons', night: 'share', actions: 'actions', method: null, table: 'count' };
const SECTIONS = Object.keys(METHODS);
/** Milliseconds without another choice before the pages are laid out again. */
const PAUSE = 400;
const MEGABYTE = 1e6;
/** Milliseconds that the pages may take to be laid out. */
const LAYING = 120_000;

/** @param {string} id */
const box = (id) => /** @type {HTMLInputElement & HTMLSelectElement} */ (part(id));
const form = /** @type {HTMLFormElement} */ (part('pack'));
let told = '';
let waiting = 0;

/** "Quarter 3 of 2025 (Jul – Sep)". @param {string} quarter */
function named(quarter) {
  const [year = '', n = ''] = quarter.split('Q');
  const month = /** @param {number} at */ (at) => format.shortMonth(`${year}-${String(at).padStart(2, '0')}`);
  return t('pack.quarter.named', { n, year, from: month(Number(n) * 3 - 2), to: month(Number(n) * 3) });
}

/** The name of a choice, as its control has it. @param {string} name */
const labelOf = (name) => {
  if (name === 'quarter') return t('pack.quarter');
  if (name === 'lang') return t('pack.lang');
  if (name === 'wards') return t('pack.wards');
  return name === 'definition' ? t('control.definition') : t('pack.sections');
};

/** Says once what of the address is not known. @param {{ name: string, value: string }[]} unknown */
function tell(unknown) {
  if (told === location.search) return;
  told = location.search;
  for (const { name, value } of unknown) notice(t('notice.unknown', { name: labelOf(name), value: value.slice(0, 60) }));
}

/** The outline; of the usual quarter where no pack can be made of the one that was asked for, which is then not known either.
 * @param {import('./choices.js').Chosen} chosen @param {{ name: string, value: string }[]} unknown @returns {Promise<Outline>} */
async function outlineOf(chosen, unknown) {
  try {
    return await ask(`/api/pack?${queryOf(chosen)}`, LAYING);
  } catch (failure) {
    if (refusalOf(failure).status !== 400 || !chosen.quarter) throw failure;
    unknown.push({ name: 'quarter', value: chosen.quarter });
    return ask(`/api/pack?${queryOf({ ...chosen, quarter: '' })}`, LAYING);
  }
}

/** @param {string} id of a section @param {string} title */
function explained(id, title) {
  const method = METHODS[/** @type {keyof typeof METHODS} */ (id)];
  return method && what(method, title);
}

/** @param {Outline} outline */
function drawSections({ sections, lang }) {
  const both = lang.length > 1;
  const heads = lang.map((each) => (both ? (each === 'cy' ? t('pack.page.cy') : t('pack.page.en')) : t('pack.page')));
  part('heads').replaceChildren(element('th', { scope: 'col' }, t('pack.section')), ...heads.map((head) => element('th', { scope: 'col', class: 'number' }, head)));
  part('sections').replaceChildren(...sections.map(({ id, title, chosen, page }) => element('tr', {},
    element('th', { scope: 'row' }, element('div', { class: 'named' }, element('label', { class: 'box' }, element('input', { type: 'checkbox', name: 'section', value: id, checked: chosen }), said(title)), explained(id, said(title)))),
    ...lang.map((each) => element('td', { class: 'number' }, page[each] ?? '–')))));
}

/** @param {Outline} outline @param {import('./choices.js').Chosen} chosen */
function drawMade(outline, chosen) {
  const { pages, bytes, quarter } = outline;
  part('pages').textContent = plural('pack.pages', pages, { n: format.whole(pages), size: format.rate(bytes / MEGABYTE) });
  const shown = { ...chosen, quarter, lang: chosen.lang || 'both' };
  part('file').setAttribute('href', `/api/pack.pdf?${queryOf(shown)}`);
  part('command').textContent = commandOf(chosen, quarter);
}

async function draw() {
  const { definitions } = /** @type {{ definitions: { id: string, title: Bilingual, available: boolean }[] }} */ (await ask('/api/definitions'));
  const available = definitions.filter(({ available: there }) => there);
  const { chosen, unknown } = choicesOf(location.search, { sections: SECTIONS, definitions: available.map(({ id }) => id) });
  if (!form.hidden) part('pages').textContent = t('pack.counting');
  const outline = await outlineOf(chosen, unknown);
  tell(unknown);
  const focused = document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'section' ? document.activeElement.value : null;
  offer(box('quarter'), [...outline.quarters].reverse().map((quarter) => ({ value: quarter, text: named(quarter) })), outline.quarter);
  offer(box('definition'), available.map(({ id, title }) => ({ value: id, text: said(title) })), outline.definition.id);
  box('wards').value = chosen.wards || USUAL_WARDS;
  for (const radio of form.querySelectorAll('[name=lang]')) /** @type {HTMLInputElement} */ (radio).checked = radio.getAttribute('value') === (chosen.lang || 'both');
  const { definition, period, data_version: version, missing } = outline;
  const what = t('pack.what', { definition: said(definition.title), period: format.period(period.from, period.to), version });
  part('what').textContent = missing.length > 0 ? `${what} ${t('pack.missing', { months: missing.map(format.month).join(', ') })}` : what;
  drawSections(outline);
  drawMade(outline, chosen);
  form.hidden = false;
  if (focused) /** @type {HTMLElement | null} */ (form.querySelector(`[name=section][value=${focused}]`))?.focus();
}

/** The choices as the controls have them. */
function chosenNow() {
  const sections = [...form.querySelectorAll('[name=section]')].map((each) => /** @type {HTMLInputElement} */ (each)).filter(({ checked }) => checked).map(({ value }) => value);
  const data = new FormData(form);
  const usual = { lang: 'both', wards: USUAL_WARDS };
  /** @param {'lang' | 'wards'} name */
  const unless = (name) => (data.get(name) === usual[name] ? null : String(data.get(name)));
  return { quarter: box('quarter').value, definition: box('definition').value, lang: unless('lang'), wards: unless('wards'), sections: sections.length === SECTIONS.length ? null : sections.join(',') };
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (!form.reportValidity()) return;
  const now = chosenNow();
  if (now.sections === '') {
    /** @type {HTMLInputElement} */ (target).checked = true;
    say(t('pack.one'));
    return;
  }
  clearTimeout(waiting);
  waiting = window.setTimeout(() => choose(now), PAUSE);
});

tellStrangers(['quarter', 'lang', 'wards', 'sections']);
await begin(draw);
