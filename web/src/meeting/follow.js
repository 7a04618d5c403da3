/** Keeps something in step with the session: at once where the figures are there, then whenever they, the choices or the map come. */
import { ask, Refusal } from '../answers.js';

/** @typedef {import('../session.js').Session} Session */

/** How often a busy server is asked, and milliseconds between. */
const TRIES = 4;
const PAUSE = 3000;

/** Asks again where the server was too busy to answer: what it has to reckon first is there the next time. @template T @param {string} address @returns {Promise<T>} */
export async function askPatiently(address, tries = TRIES) {
  try {
    return await ask(address);
  } catch (failure) {
    if (tries <= 1 || !(failure instanceof Refusal && [503, 504].includes(failure.status))) throw failure;
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
    return askPatiently(address, tries - 1);
  }
}

/** @param {Session} session @param {() => void} draw */
export function follow(session, draw) {
  const ready = () => session.status === 'ready' && draw();
  for (const happening of /** @type {const} */ (['figures', 'choices', 'drawn'])) session.on(happening, ready);
  ready();
}

/** A line under the legend, which says what is drawn beside the classes; nothing takes it away. @param {string} id @param {string | null} text */
export function note(id, text) {
  const frame = document.getElementById('legend-notes');
  const line = document.getElementById(`note-${id}`);
  if (!frame || line?.textContent === text) return;
  line?.remove();
  if (text === null) return;
  const made = document.createElement('p');
  made.id = `note-${id}`;
  made.textContent = text;
  frame.append(made);
}
