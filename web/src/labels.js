/** Keeps numbers and names on the map from lying on each other. */

/** @typedef {{ x: number, y: number }} Spot pixels */

/**
 * Pushes those that overlap apart, a little at a time.
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

/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

/**
 * Finds room for a name beside its point: above, below, right, left; the room it takes is added to what is taken.
 * @param {Spot} point @param {number} width @param {number} height pixels
 * @param {Box[]} taken
 * @returns {Spot | null} the middle of the name, or nothing where there is no room
 */
export function place(point, width, height, taken) {
  const [aside, over] = [width / 2 + 7, height / 2 + 5];
  for (const [dx, dy] of /** @type {[number, number][]} */ ([[0, -over], [0, over], [aside, 0], [-aside, 0], [0, -2 * over], [0, 2 * over]])) {
    const middle = { x: point.x + dx, y: point.y + dy };
    const box = { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2 };
    const free = taken.every((other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top);
    if (!free) continue;
    taken.push(box);
    return middle;
  }
  return null;
}
