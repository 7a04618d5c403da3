/** Where ward names stand on the small map: beside the discs and each other, never under them; a name without room is left out. */

/** Of a letter of 11 units high, about. */
const LETTER = 5.8;
const LINE = 13;

/** @typedef {{ x: number, y: number, name: string, anchor: 'start' | 'middle' | 'end' }} Label */
/** @typedef {[left: number, top: number, right: number, bottom: number]} Box */

/** @param {Label} label @returns {Box} */
function boxOf({ x, y, name, anchor }) {
  const width = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - LINE + 2, left + width, y + 2];
}

/** @param {Box} one @param {Box} other */
const meet = (one, other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

/**
 * @param {{ x: number, y: number, name: string }[]} wanted most wanted first, in units of the drawing
 * @param {number[][]} discs centres of what no name may cover
 * @param {number} radius of a disc
 * @param {number} side of the drawing
 * @returns {Label[]}
 */
export function placed(wanted, discs, radius, side) {
  /** @type {Box[]} */
  const taken = discs.map(([x = 0, y = 0]) => [x - radius, y - radius, x + radius, y + radius]);
  /** @type {Label[]} */
  const labels = [];
  const aside = radius + 3;
  for (const { x, y, name } of wanted) {
    /** @type {Label[]} */
    const tries = [
      { x, y: y + 4, name, anchor: 'middle' }, { x: x + aside, y: y + 4, name, anchor: 'start' }, { x: x - aside, y: y + 4, name, anchor: 'end' },
      { x, y: y - aside, name, anchor: 'middle' }, { x, y: y + aside + LINE - 4, name, anchor: 'middle' },
    ];
    const found = tries.find((each) => {
      const box = boxOf(each);
      return box[0] >= 0 && box[1] >= 0 && box[2] <= side && box[3] <= side && !taken.some((other) => meet(box, other));
    });
    if (!found) continue;
    labels.push(found);
    taken.push(boxOf(found));
  }
  return labels;
}
