/** Adds wards to the set by a rectangle drawn with Shift held, or all that the map shows by a button. */
import * as L from 'leaflet';
import { entriesOf, MOST } from '../address.js';
import { element } from '../element.js';

/** @typedef {import('../session.js').Session} Session */

/** Adds the wards whose middle lies in a box of the map. @param {Session} session @param {L.Bounds} box container pixels */
function add(session, box) {
  const { stage, figures, choices } = session;
  if (!stage || choices.level !== 'ward') return;
  const within = (figures?.rows ?? []).flatMap(({ code }) => {
    const shape = stage.wards.shapes.get(code);
    return shape && box.contains(stage.map.latLngToContainerPoint([shape.anchor[1], shape.anchor[0]])) ? [code] : [];
  });
  session.choose({ set: [...new Set([...entriesOf(choices.set), ...within])].slice(0, MOST).join(',') || null });
}

/** @param {Session} session */
export function tickInView(session) {
  const size = session.stage?.map.getSize();
  if (size) add(session, L.bounds([[0, 0], [size.x, size.y]]));
}

/** Draws the rectangle until the button is let go. @param {Session} session @param {L.Point} from container pixels */
export function brush(session, from) {
  const frame = session.stage?.map.getContainer();
  if (!frame) return;
  const box = element('div', { class: 'brush' });
  frame.append(box);
  const spot = /** @param {MouseEvent} event */ (event) => {
    const { left, top } = frame.getBoundingClientRect();
    return L.point(event.clientX - left, event.clientY - top);
  };
  const draw = /** @param {MouseEvent} event */ (event) => {
    const { min, max } = L.bounds([from, spot(event)]);
    if (min && max) Object.assign(box.style, { left: `${min.x}px`, top: `${min.y}px`, width: `${max.x - min.x}px`, height: `${max.y - min.y}px` });
  };
  const end = /** @param {MouseEvent} event */ (event) => {
    removeEventListener('mousemove', draw);
    box.remove();
    add(session, L.bounds([from, spot(event)]));
  };
  addEventListener('mousemove', draw);
  addEventListener('mouseup', end, { once: true });
}
