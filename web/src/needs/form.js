/** What is shown: definition, period, and how long the lists are. One form, made once, whose choices follow the data. */
import { element, part } from '../element.js';
import { format, said } from '../language.js';
import { choose } from '../pages/page.js';
import { addressOf, TOPS } from './question.js';
import { plural, t } from './words.js';

/** @typedef {import('./contract.js').Question} Question */

/** @param {string} name @param {string} label */
function select(name, label) {
  const made = element('select', { name });
  return { made, field: element('label', {}, element('span', {}, label), made) };
}

const definition = select('definition', t('control.definition'));
const from = select('from', t('control.from'));
const to = select('to', t('control.to'));
const fixed = select('window', t('control.window'));
const lists = select('n', t('control.n'));
const files = element('p', { class: 'taken' });
const form = element('form', { class: 'choices', 'aria-label': t('controls') },
  definition.field, from.field, to.field, fixed.field, lists.field, element('button', { type: 'submit' }, t('control.show')), files);
/** @type {Question | null} */
let asked = null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!asked) return;
  const source = /** @param {string} id */ (id) => asked?.offer.definitions.find((each) => each.id === id)?.source;
  const ends = asked.offer.periods.windows ? fixed.made.value : [from.made.value, to.made.value].sort().join('..');
  // Each source has months of its own: a period of one says nothing of another.
  const period = source(definition.made.value) === source(asked.choice.definition) ? ends : null;
  choose({ definition: definition.made.value, period, n: lists.made.value });
});

/** @param {HTMLSelectElement} made @param {{ value: string, text: string, disabled?: boolean }[]} options @param {string} chosen */
function offer(made, options, chosen) {
  made.replaceChildren(...options.map(({ value, text, disabled }) => element('option', { value, disabled: disabled ?? false, selected: value === chosen }, text)));
}

/** @param {Question} question */
export function showForm(question) {
  asked = question;
  const { choice, offer: { definitions, periods } } = question;
  const place = part('choices');
  if (form.parentElement !== place) place.replaceChildren(form);
  offer(definition.made, definitions.map(({ id, title, available }) => ({
    value: id, text: available === false ? t('definition.unloaded', { title: said(title) }) : said(title), disabled: available === false && id !== choice.definition,
  })), choice.definition);
  const months = periods.months.map(({ month, loaded }) => ({ value: month, text: loaded ? format.month(month) : t('period.unloaded', { month: format.month(month) }) }));
  offer(from.made, months, choice.from);
  offer(to.made, months, choice.to);
  offer(fixed.made, (periods.windows ?? []).map((each) => ({ value: `${each.from}..${each.to}`, text: format.period(each.from, each.to) })), `${choice.from}..${choice.to}`);
  for (const { field } of [from, to]) field.hidden = periods.windows !== null;
  fixed.field.hidden = periods.windows === null;
  offer(lists.made, [...new Set([...TOPS, choice.n])].sort((a, b) => a - b).map((n) => ({ value: String(n), text: plural('wards', n, { n: format.whole(n) }) })), String(choice.n));
  files.replaceChildren(t('download'), ...['csv', 'xlsx'].flatMap((ending) => [' ', element('a', { href: addressOf(choice, `.${ending}`), download: true }, ending.toUpperCase())]));
}
