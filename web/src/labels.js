/** Keeps numbers on the map from lying on each other: pushes those that overlap apart, a little at a time. */

/** @typedef {{ x: number, y: number }} Spot pixels */

/**
 * @param {Spot[]} spots where they would like to be
 * @param {number} apart least distance between middles, pixels
 * @returns {Spot[]} where they go
 */
export function spread(spots, apart) {
  const placed = spots.map((spot) => ({ ...spot }));
  for (let round = 0; round < 60; round++) {
    let moved = false;
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let far = Math.hypot(dx, dy);
        if (far >= apart) continue;
        // Two on one spot part along a direction of their own, so that they do not stay in line.
        if (far < 1e-6) [dx, dy, far] = [Math.cos(i + 1), Math.sin(i + 1), 1];
        const push = (apart - Math.min(far, apart)) / 2 + 0.5;
        a.x -= (dx / far) * push;
        a.y -= (dy / far) * push;
        b.x += (dx / far) * push;
        b.y += (dy / far) * push;
        moved = true;
      }
    });
    if (!moved) break;
  }
  return placed;
}
