/** Pointer and keys on the wards of the map: hover and focus point at one, arrows lead to the neighbour that way. */
import { toggled } from './address.js';
import { neighbourThatWay } from './neighbours.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./wardlayer.js').WardLayer} WardLayer */

/** @param {import('leaflet').Map} map @param {Session} session @param {WardLayer} wards */
export function wardKeys(map, session, wards) {
  const frame = map.getContainer();
  /** @param {Event} event @returns {string | null} */
  const codeOf = (event) => (event.target instanceof Element ? (event.target.closest('path[role=button]')?.getAttribute('data-code') ?? null) : null);
  const order = () => session.figures?.rows.map((row) => row.code) ?? [];

  /** @param {string | null | undefined} code */
  function go(code) {
    if (!code || !order().includes(code)) return;
    wards.stand(code);
    const shape = wards.shapes.get(code);
    if (shape && !map.getBounds().contains([shape.anchor[1], shape.anchor[0]])) map.panTo([shape.anchor[1], shape.anchor[0]], { animate: false });
    wards.nodes.get(code)?.focus({ preventScroll: true });
  }

  /** @param {string} code @param {'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'} arrow */
  function thatWay(code, arrow) {
    const here = wards.shapes.get(code);
    if (!here) return null;
    const shown = new Set(order());
    /** @param {Iterable<string>} codes */
    const spots = (codes) => [...codes].flatMap((each) => {
      const shape = wards.shapes.get(each);
      return shape && shown.has(each) && each !== code ? [{ code: each, at: shape.anchor }] : [];
    });
    return neighbourThatWay(here.anchor, arrow, spots(here.neighbours), spots(shown));
  }

  frame.addEventListener('keydown', (event) => {
    const code = codeOf(event);
    if (!code) return;
    const rank = order();
    const at = rank.indexOf(code);
    const { key } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') go(thatWay(code, key));
    else if (key === 'PageUp') go(rank[at - 1]);
    else if (key === 'PageDown') go(rank[at + 1]);
    else if (key === 'Home') go(rank[0]);
    else if (key === 'End') go(rank.at(-1));
    else if (key === 'Enter') session.choose({ selected: code });
    else if (key === ' ') session.choose({ set: toggled(session.choices.set, code) });
    else if (key === 'Escape') {
      session.choose({ selected: null });
      frame.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
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
