/** The meeting: large type, the card beside the map, and a step for each of the top ten; N and P step, Escape leaves. */
import { STEPS } from '../address.js';
import { button, element, part } from '../element.js';
import { format, nameOf } from '../language.js';
import { follow } from './follow.js';
import { t } from './words.js';

/** How far out the map is at most when it goes to a ward, zoom. */
const CLOSEST = 11;

/** @param {import('../session.js').Session} session */
export function showSteps(session) {
  const frame = part('steps');
  const text = element('p', { 'aria-live': 'off' });
  const back = button(t('steps.back'), () => step(-1));
  const next = button(t('steps.next'), () => step(1));
  frame.replaceChildren(back, text, next, button(t('steps.leave'), leave));
  let shown = '';

  const top = () => session.lens?.top(STEPS) ?? [];
  const at = () => Math.min(session.choices.meeting ?? 1, Math.max(1, top().length));

  /** @param {number} by */
  function step(by) {
    const to = at() + by;
    const code = top()[to - 1]?.[0];
    if (code) session.choose({ meeting: to, selected: code, position: null });
  }

  function leave() {
    session.choose({ meeting: null });
    part('meet').focus();
  }

  follow(session, () => {
    const { choices, figures, stage, lens } = session;
    const on = choices.meeting !== null && choices.view === 'map';
    frame.hidden = !on;
    document.documentElement.classList.toggle('meeting', on);
    part('meet').setAttribute('aria-pressed', String(on));
    if (!on || !lens) {
      if (shown) stage?.map.invalidateSize({ animate: false });
      shown = '';
      return;
    }
    const tops = top();
    const code = tops[at() - 1]?.[0];
    const row = figures?.rows.find((each) => each.code === code);
    text.textContent = t('steps.at', { at: format.whole(at()), of: format.whole(tops.length), ward: row ? nameOf(row) || row.code : '' });
    [back.disabled, next.disabled] = [at() <= 1, at() >= tops.length];
    // A step is of a ward: an address with a step but another ward, or none, shows the step's.
    const key = `${choices.meeting} ${lens.measure} ${choices.from} ${choices.to} ${choices.definition} ${Boolean(stage)}`;
    if (!code || key === shown) return;
    shown = key;
    if (choices.selected !== code) {
      session.choices = { ...choices, selected: code };
      session.move(choices.position);
    }
    if (!stage || choices.position) return;
    stage.map.invalidateSize({ animate: false });
    const bounds = stage.wards.boundsOf([code]);
    if (bounds.isValid()) stage.map.fitBounds(bounds.pad(1), { maxZoom: CLOSEST, animate: false });
  });

  addEventListener('keydown', (event) => {
    const { target, key } = event;
    const typing = (target instanceof HTMLInputElement && target.type !== 'checkbox') || target instanceof HTMLSelectElement;
    if (!session.choices.meeting || typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (key === 'n' || key === 'N') step(1);
    else if (key === 'p' || key === 'P') step(-1);
    else if (key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
