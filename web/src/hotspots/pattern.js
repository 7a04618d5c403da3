/** The key's hatch and dots as canvas patterns, for areas without a value. */
import { HIDDEN_FILL } from '../palette.js';

const SIDE = 7;
/** @type {Map<string, CanvasPattern | string>} */
const made = new Map();

/** @param {CanvasRenderingContext2D} brush @param {string} fill of palette.js, a pattern @returns {CanvasPattern | string} */
export function inkPattern(brush, fill) {
  const known = made.get(fill);
  if (known) return known;
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const pen = canvas.getContext('2d');
  if (!pen) return '#f3f2f1';
  pen.fillStyle = '#f3f2f1';
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.beginPath();
  if (fill === HIDDEN_FILL) {
    pen.strokeStyle = '#6f777b';
    pen.lineWidth = 2;
    for (const shift of [-SIDE, 0, SIDE]) {
      pen.moveTo(shift - 1, SIDE + 1);
      pen.lineTo(shift + SIDE + 1, -1);
    }
    pen.stroke();
  } else {
    pen.fillStyle = '#4a5560';
    pen.arc(SIDE / 2, SIDE / 2, 1.3, 0, 2 * Math.PI);
    pen.fill();
  }
  const pattern = brush.createPattern(canvas, 'repeat') ?? '#f3f2f1';
  made.set(fill, pattern);
  return pattern;
}
