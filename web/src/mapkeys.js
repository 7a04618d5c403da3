/** Pointer and keys on the wards of the map: hover and focus point at one; where a key leads, `wardsteps.js` says. */

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./wardlayer.js').WardLayer} WardLayer */

const KEYS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Enter', ' ', 'Escape']);

/** @param {import('leaflet').Map} map @param {Session} session @param {WardLayer} wards */
export function wardKeys(map, session, wards) {
  const frame = map.getContainer();
  /** @param {Event} event @returns {string | null} */
  const codeOf = (event) => (event.target instanceof Element ? (event.target.closest('path[role=button]')?.getAttribute('data-code') ?? null) : null);
  const order = () => session.figures?.rows.map((row) => row.code) ?? [];

  /** @type {typeof import('./wardsteps.js').step | null} asked for with the first focus, before a key is pressed */
  let step = null;
  const steps = async () => { step ??= (await import('./wardsteps.js')).step; };
  frame.addEventListener('keydown', (event) => {
    if (!codeOf(event) || !KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      session.choose({ selected: null });
      frame.focus({ preventScroll: true });
    } else if (step) step(event.key, map, session, wards);
    else void steps().then(() => step?.(event.key, map, session, wards));
  });
  frame.addEventListener('focusin', () => void steps(), { once: true });
  frame.addEventListener('focusin', (event) => session.point(codeOf(event), 'map'));
  frame.addEventListener('focusout', () => session.point(null, ''));
  frame.addEventListener('mouseover', (event) => session.point(codeOf(event), 'map'));
  frame.addEventListener('mouseleave', () => session.point(null, ''));
  // Leaflet's own click: it leaves out the end of a drag.
  for (const [code, path] of wards.paths) {
    path.on('click', () => order().includes(code) && session.choose({ selected: code === session.choices.selected ? null : code }));
  }
  const first = () => wards.stand(session.choices.selected && order().includes(session.choices.selected) ? session.choices.selected : (order()[0] ?? ''));
  session.on('figures', first);
  session.on('choices', first);
  first();
}
