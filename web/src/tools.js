/** What a meeting adds to the map, in a chunk that is loaded when something of it is first asked for: by a control, a key or the address. */
import { entriesOf, toggled } from './address.js';
import { canFade } from './emphasis.js';
import { part } from './element.js';
import { shownMeasure } from './choices.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {typeof import('./meeting/index.js')} Meeting */

/** Whether the address asks for anything of the chunk. @param {import('./contract.js').Choices} choices */
const wanted = ({ against, fade, over, set, meeting }) => Boolean(against || fade || over || set || meeting);

/** Whether this browser has seen the tour; where it may keep nothing, it is not shown again and again. */
function seen() {
  try {
    return localStorage.getItem('diogel-tour') !== null;
  } catch {
    return true;
  }
}

/** @param {Session} session */
export function showTools(session) {
  // A link that says what to look at is not to be talked over.
  const plain = location.search === '';
  const need = async () => {
    const meeting = await import('./meeting/index.js').catch((failure) => session.fail(failure));
    meeting?.begin(session);
    session.meeting ??= meeting ?? null;
    return meeting;
  };
  const boxes = /** @type {[HTMLInputElement, string][]} */ (['named', 'cells', 'lsoas', 'towns'].map((name) => [part(`over-${name}`), name]));
  const fade = /** @type {HTMLInputElement} */ (part('fade'));

  session.on('choices', () => {
    const { choices } = session;
    const over = entriesOf(choices.over);
    for (const [box, name] of boxes) box.checked = over.includes(name);
    fade.checked = choices.fade;
    fade.disabled = !canFade(shownMeasure(choices), choices.level);
    if (wanted(choices)) void need();
  });
  for (const [box, name] of boxes) box.addEventListener('change', () => session.choose({ over: toggled(session.choices.over, name) }));
  fade.addEventListener('change', () => session.choose({ fade: fade.checked }));
  part('copy').addEventListener('click', async () => (await need())?.copyLink());
  part('meet').addEventListener('click', () => session.choose({ meeting: session.choices.meeting ? null : 1 }));
  part('tour').addEventListener('click', async () => (await need())?.showTour());
  part('tick').addEventListener('click', async () => (await need())?.tickInView(session));
  session.on('drawn', () => session.stage?.map.on('mousedown', async (event) => {
    if (event.originalEvent.shiftKey) (await need())?.brush(session, event.containerPoint);
  }));
  session.on('figures', () => {
    if (plain && !seen() && session.choices.view === 'map') void need().then((meeting) => meeting?.showTour());
    else if (wanted(session.choices)) void need();
  });
}
