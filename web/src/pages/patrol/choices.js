/** What the address asks for, and the controls that change it. */
import { element, part } from '../../element.js';
import { language, nameOf, said } from '../../language.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('../../contract.js').Datasets} Datasets */

const PLACES = ['named', 'ward', 'county'];
/** What other pages hand on and a patrol has no use for: its period is always the latest. */
const OTHERS = ['period', 'index', 'd'];
const NIGHT = { from: 18, to: 6 };

/** Day from 06:00, night from 18:00, by the clock in Wales. @param {Date} now @returns {import('./contract.js').Shift} */
export function shiftAt(now) {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(now));
  return hour >= NIGHT.from || hour < NIGHT.to ? 'night' : 'day';
}

/** The question to the server; of several places the narrowest alone; what nobody knows apart. @param {string} search */
export function read(search) {
  const given = new URLSearchParams(search);
  const place = PLACES.find((name) => given.get(name));
  const question = new URLSearchParams();
  const unknown = [];
  for (const [name, value] of given) {
    if (name === place || name === 'definition') question.set(name, value);
    else if (name === 'shift' ? !['day', 'night'].includes(value) : ![...PLACES, ...OTHERS].includes(name)) unknown.push({ name, value });
  }
  return { question, unknown };
}

/** The shift that is looked at: that of the address, else the one that it is now. */
export function chosen() {
  const asked = new URLSearchParams(location.search).get('shift');
  return { shift: asked === 'day' || asked === 'night' ? asked : shiftAt(new Date()) };
}

/** What the answer is about, by name. @param {Answer} answer @param {Datasets} datasets */
export function titleOf({ place, places }, datasets) {
  const all = place.kind === 'county' ? datasets.counties : places.filter(({ kind }) => kind === place.kind);
  const found = all.find(({ code }) => code === place.code);
  return found ? nameOf(found) : t('place.all');
}

/** @param {Answer} answer @param {Datasets} datasets */
export function fillChoices(answer, datasets) {
  const order = new Intl.Collator(language);
  /** @param {string} kind @param {import('./contract.js').Named[]} areas */
  const options = (kind, areas) => [...areas].sort((a, b) => order.compare(nameOf(a), nameOf(b)))
    .map((area) => element('option', { value: `${kind} ${area.code}`, selected: kind === answer.place.kind && area.code === answer.place.code }, nameOf(area)));
  const groups = [
    { label: t('place.named'), made: options('named', answer.places.filter(({ kind }) => kind === 'named')) },
    { label: t('place.counties'), made: options('county', datasets.counties) },
    { label: t('place.wards'), made: options('ward', answer.places.filter(({ kind }) => kind === 'ward')) },
  ];
  part('place').replaceChildren(element('option', { value: 'all' }, t('place.all')), ...groups.filter(({ made }) => made.length > 0).map(({ label, made }) => element('optgroup', { label }, ...made)));
  part('definition').replaceChildren(...answer.definitions.map((each) => element('option', { value: each.id, selected: each.id === answer.definition.id }, said(each.title))));
  for (const input of document.querySelectorAll('input[name=shift]')) if (input instanceof HTMLInputElement) input.checked = input.value === chosen().shift;
}
