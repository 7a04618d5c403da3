/** A drawing made anew for each width of its place, so that its letters keep their size. */
import { element } from '../element.js';

/** Pixels under which a drawing is scaled, as on paper. */
const LEAST = 280;

/** @param {(width: number) => SVGElement} draw width in pixels */
export function chart(draw) {
  const frame = element('div', { class: 'chart' });
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.max(LEAST, Math.round(entry?.contentRect.width ?? 0));
    if (width === drawn) return;
    drawn = width;
    frame.replaceChildren(draw(width));
  }).observe(frame);
  return frame;
}
