/** Loading, failure, emptiness and notices: the page always says where it stands, and keeps the last good figures. */
import { button, element, part } from './element.js';
import { keptOf, t } from './language.js';
import { sentence } from './reading.js';

/** @typedef {import('./session.js').Session} Session */

/** Milliseconds after which a load is said to take long. */
const LONG = 2000;
/** Milliseconds a pointed ward waits before it is said, so that passing over wards says nothing. */
const SETTLE = 350;

/** @param {Session} session */
export function showStates(session) {
  const main = part('main');
  const failure = part('failure');
  const slow = part('slow');
  const live = part('live');
  const notices = part('notices');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  /** @param {string} text */
  const say = (text) => { live.textContent = text; };

  session.on('status', () => {
    const { status } = session;
    main.setAttribute('aria-busy', String(status === 'loading'));
    main.classList.toggle('stale', status === 'failed' && session.figures !== null);
    document.body.dataset.status = status;
    if (status === 'loading') waiting ??= setTimeout(() => { slow.hidden = false; }, LONG);
    else {
      clearTimeout(waiting);
      waiting = undefined;
      slow.hidden = true;
    }
    failure.hidden = status !== 'failed';
    part('empty').hidden = status !== 'empty';
    if (status !== 'failed' || !session.failure) return;
    const { status: code, message } = session.failure;
    part('failure-text').textContent = code === 0 ? t('error.unreachable') : t('error.refused', { status: code, detail: message });
    part('failure-kept').textContent = session.drawnOf ? keptOf(session.drawnOf) : '';
    part('failure-kept').hidden = session.drawnOf === null;
  });
  part('retry').addEventListener('click', () => void (session.reference ? session.refresh() : session.load()));

  /** @param {string} text */
  function notice(text) {
    const line = element('p', { class: 'notice' }, element('span', {}, text));
    line.append(button('×', () => line.remove(), { class: 'close', 'aria-label': t('notice.close') }));
    notices.append(line);
    say(text);
  }

  session.on('unknown', () => {
    for (const { name, value } of session.unknown) notice(t('notice.unknown', { name, value: value.slice(0, 80) }));
    session.unknown = [];
  });
  session.on('moved', () => notice(t('notice.moved')));

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let settling;
  let selected = session.choices.selected;
  /** @param {string | null} code */
  const sentenceOf = (code) => {
    const row = session.figures?.rows.find((each) => each.code === code);
    return row && session.lens && session.figures ? sentence(row, session.lens, session.figures.wards.areas) : '';
  };
  const readout = part('readout');
  const nothing = () => (session.choices.level === 'ward' ? t('map.readout') : t('map.readout.area'));
  session.on('point', () => {
    const text = sentenceOf(session.pointed.code);
    readout.textContent = text || sentenceOf(session.choices.selected) || nothing();
    clearTimeout(settling);
    // A focused ward names itself; only what the mouse points at in the map would go unsaid, and it is seen.
  });
  const chosen = () => {
    readout.textContent = sentenceOf(session.choices.selected) || nothing();
    if (selected === session.choices.selected) return;
    selected = session.choices.selected;
    clearTimeout(settling);
    settling = setTimeout(() => say(selected ? t('live.selected', { ward: sentenceOf(selected) }) : t('live.unselected')), SETTLE);
  };
  session.on('choices', chosen);
  session.on('figures', () => {
    chosen();
    if (session.figures) say(t('live.figures', { shown: session.figures.wards.shown, of: session.figures.wards.areas }));
  });
}
