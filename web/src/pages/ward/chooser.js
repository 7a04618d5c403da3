/** What the figures are over: definition, period and index, each a choice in the address. */
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { choose } from '../page.js';
import { t } from './words.js';

/** @typedef {import('../../contract.js').Reference} Reference */
/** @typedef {{ value: string, text: string, disabled?: boolean }} Option */

/** @param {string} id @param {string} label @param {Option[]} options @param {string} chosen @param {(value: string) => void} act */
function box(id, label, options, chosen, act) {
  const select = element('select', { id }, ...options.map(({ value, text, disabled }) => element('option', { value, disabled, selected: value === chosen }, text)));
  select.addEventListener('change', () => act(select.value));
  return element('label', { for: id }, label, select);
}

/** @param {Reference} reference @param {import('../../contract.js').Choices} choices */
export function chooser({ definitions, measures, periods }, { definition, from, to, index }) {
  const months = periods.months.map(({ month, loaded }) => ({ value: month, text: loaded ? format.month(month) : t('period.unloaded', { month: format.month(month) }) }));
  const period = /** @param {string} first @param {string} last */ (first, last) => choose({ period: `${first}..${last}`, d: null });
  const held = document.activeElement?.id ?? '';
  const made = element('form', { class: 'chooser', 'aria-label': t('controls') },
    // Each source has months of its own, so another definition begins with its usual period where the old one is not among them.
    box('definition', t('control.definition'), definitions.map((each) => ({ value: each.id, text: said(each.title), disabled: each.available === false && each.id !== definition })), definition,
      (value) => choose({ definition: value, d: null, ...(sourceOf(definitions, value) === sourceOf(definitions, definition) ? {} : { period: null }) })),
    ...(periods.windows
      ? [box('window', t('control.window'), [...periods.windows].reverse().map((each) => ({ value: `${each.from}..${each.to}`, text: format.period(each.from, each.to) })), `${from}..${to}`, (value) => choose({ period: value, d: null }))]
      : [box('from', t('control.from'), months.map((each) => ({ ...each, disabled: each.value > to })), from, (value) => period(value, to)),
        box('to', t('control.to'), months.map((each) => ({ ...each, disabled: each.value < from })), to, (value) => period(from, value))]),
    box('index', t('control.index'), measures.indices.map((each) => ({
      value: each.id, text: each.available ? said(each.title) : t('index.unavailable', { index: said(each.title) }), disabled: !each.available && each.id !== index,
    })), index, (value) => choose({ index: value, d: null })));
  made.addEventListener('submit', (event) => event.preventDefault());
  // The choice that was just made keeps the focus.
  if (held) requestAnimationFrame(() => { if (document.activeElement === document.body) document.getElementById(held)?.focus(); });
  return made;
}

/** @param {Reference['definitions']} definitions @param {string} id */
const sourceOf = (definitions, id) => /** @type {{ source?: string } | undefined} */ (definitions.find((each) => each.id === id))?.source;
