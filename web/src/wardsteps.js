/** Where a key leads from the ward that has the focus: to the neighbour that way, along the ranking, into the choice or the set. */
import { toggled } from './address.js';
import { neighbourThatWay } from './neighbours.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./wardlayer.js').WardLayer} WardLayer */

/** @param {string} key @param {import('leaflet').Map} map @param {Session} session @param {WardLayer} wards */
export function step(key, map, session, wards) {
  const code = document.activeElement?.getAttribute('data-code');
  const rank = session.figures?.rows.map((row) => row.code) ?? [];
  if (!code) return;
  const at = rank.indexOf(code);
  if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight') go(thatWay(code, key));
  else if (key === 'PageUp') go(rank[at - 1]);
  else if (key === 'PageDown') go(rank[at + 1]);
  else if (key === 'Home') go(rank[0]);
  else if (key === 'End') go(rank.at(-1));
  else if (key === 'Enter') session.choose({ selected: code });
  else if (key === ' ') session.choose({ set: toggled(session.choices.set, code) });

  /** @param {string | null | undefined} to */
  function go(to) {
    if (!to || !rank.includes(to)) return;
    wards.stand(to);
    const shape = wards.shapes.get(to);
    if (shape && !map.getBounds().contains([shape.anchor[1], shape.anchor[0]])) map.panTo([shape.anchor[1], shape.anchor[0]], { animate: false });
    wards.nodes.get(to)?.focus({ preventScroll: true });
  }

  /** @param {string} from @param {'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'} arrow */
  function thatWay(from, arrow) {
    const here = wards.shapes.get(from);
    if (!here) return null;
    const shown = new Set(rank);
    /** @param {Iterable<string>} codes */
    const spots = (codes) => [...codes].flatMap((each) => {
      const shape = wards.shapes.get(each);
      return shape && shown.has(each) && each !== from ? [{ code: each, at: shape.anchor }] : [];
    });
    return neighbourThatWay(here.anchor, arrow, spots(here.neighbours), spots(shown));
  }
}
