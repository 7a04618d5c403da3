/** What narrows and weighs the list: deprivation with its share, how many rows, and the weights of the score. */
import { weightsOf } from '../address.js';
import { offer } from '../controls.js';
import { element } from '../element.js';
import { format } from '../language.js';
import { PARTS, partNames } from './parts.js';
import { t } from './words.js';

/** @typedef {import('../session.js').Session} Session */

/** @param {string} text @param {HTMLElement} box */
const labelled = (text, box) => element('label', {}, text, box);
/** @param {string} name @param {import('../element.js').Attributes} attributes */
const number = (name, attributes) => element('input', { type: 'number', id: `filter-${name}`, inputmode: 'decimal', ...attributes });

/** @param {Session} session */
export function filters(session) {
  const deprived = element('select', { id: 'filter-deprived' });
  const share = number('share', { min: 1, max: 100, step: 1 });
  const first = number('first', { min: 1, step: 1 });
  const names = partNames();
  const weights = PARTS.map((part) => number(part, { min: 0, max: 1, step: 'any', required: true }));
  const fault = element('p', { class: 'fault', id: 'filter-fault', role: 'alert' });
  const apply = element('button', { type: 'submit' }, t('filter.apply'));
  const clear = element('button', { type: 'button' }, t('filter.clear'));
  const weighed = element('fieldset', {}, element('legend', {}, t('filter.weights')), ...PARTS.map((part, i) => labelled(names[part], weights[i] ?? share)));
  const form = element('form', { class: 'filters', 'aria-label': t('filter.label'), autocomplete: 'off', novalidate: true },
    labelled(t('filter.deprived'), deprived), labelled(t('filter.share'), share), labelled(t('filter.first'), first), weighed,
    element('div', { class: 'acts' }, apply, clear), fault);

  function draw() {
    const { choices, targets } = session;
    offer(deprived, [{ value: '', text: t('filter.deprived.all') }, ...['10', '20', '30', '50'].map((value) => ({ value, text: t('filter.deprived.in', { p: value }) }))], choices.deprived ?? '');
    share.value = String(Math.round((choices.share ?? 0.5) * 100));
    share.disabled = !choices.deprived;
    first.value = choices.first === null ? '' : String(choices.first);
    first.placeholder = targets ? format.whole(targets.areas.areas) : '';
    const used = (choices.weights && weightsOf(choices.weights)) || (targets ? PARTS.map((part) => targets.weights[part]) : [0.5, 0.3, 0.2]);
    weights.forEach((box, i) => { box.value = String(used[i]); });
    say('');
  }

  /** @param {string} text @param {HTMLInputElement[]} [at] */
  function say(text, at = []) {
    fault.textContent = text;
    for (const box of [share, first, ...weights]) {
      if (at.includes(box)) {
        box.setAttribute('aria-invalid', 'true');
        box.setAttribute('aria-describedby', fault.id);
      } else for (const name of ['aria-invalid', 'aria-describedby']) box.removeAttribute(name);
    }
    at[0]?.focus();
  }

  deprived.addEventListener('change', () => { share.disabled = !deprived.value; });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = weights.map((box) => box.value).join(',');
    const most = session.targets?.areas.areas ?? Infinity;
    const rows = first.value === '' ? null : Number(first.value);
    const part = Number(share.value) / 100;
    if (rows !== null && !(Number.isInteger(rows) && rows >= 1 && rows <= most)) return say(t('filter.first.fault', { n: format.whole(most) }), [first]);
    if (deprived.value && !(part > 0 && part <= 1)) return say(t('filter.share.fault'), [share]);
    if (!weightsOf(text)) return say(t('filter.weights.fault'), weights);
    const usual = session.targets && !session.choices.weights && text === PARTS.map((each) => session.targets?.weights[each]).join(',');
    session.choose({ deprived: deprived.value || null, share: deprived.value && part !== 0.5 ? part : null, first: rows, weights: usual ? null : text });
    return undefined;
  });
  clear.addEventListener('click', () => session.choose({ deprived: null, share: null, first: null, weights: null }));
  // On a phone the list comes first: what narrows it waits folded.
  const node = element('details', { class: 'chooser', open: !matchMedia('(max-width: 47.99rem)').matches }, element('summary', {}, t('filter.title')), form);
  return { node, draw };
}
