/** Keeps something in step with the session: at once where the figures are there, then whenever they, the choices or the map come. */

/** @typedef {import('../session.js').Session} Session */

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
