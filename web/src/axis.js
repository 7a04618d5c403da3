/** The scale of counts on a small chart. */

/** Round upper end of an axis from zero. @param {number} largest */
export function axisEnd(largest) {
  if (largest <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 4, 5, 10].find((each) => each * power >= largest) ?? 10;
  return step * power;
}
