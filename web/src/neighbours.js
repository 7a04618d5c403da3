/** Picks the ward an arrow key leads to: the neighbour whose middle lies most that way. */

/** @typedef {'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'} Arrow */

/** Unit steps, east and north positive. @type {Record<Arrow, [number, number]>} */
const ways = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * @param {[number, number]} from longitude, latitude
 * @param {Arrow} arrow
 * @param {{ code: string, at: [number, number] }[]} beside wards that share a border
 * @param {{ code: string, at: [number, number] }[]} all every ward: used where no neighbour lies that way (islands, the coast)
 * @returns {string | null} the code, or nothing at the edge
 */
export function neighbourThatWay(from, arrow, beside, all) {
  const [east, north] = ways[arrow];
  // A degree of longitude is shorter than one of latitude: about 0.62 at 52° north.
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  /** @param {{ code: string, at: [number, number] }[]} wards @param {number} least cosine of the widest angle off the way */
  const best = (wards, least) => {
    let found = null;
    let cheapest = Infinity;
    for (const ward of wards) {
      const [dx, dy] = [(ward.at[0] - from[0]) * shrink, ward.at[1] - from[1]];
      const far = Math.hypot(dx, dy);
      if (far === 0) continue;
      const along = (dx * east + dy * north) / far;
      if (along < least) continue;
      const cost = far * (2 - along);
      if (cost < cheapest) [found, cheapest] = [ward.code, cost];
    }
    return found;
  };
  return best(beside, Math.SQRT1_2) ?? best(beside, 0.4) ?? best(all, Math.SQRT1_2);
}
