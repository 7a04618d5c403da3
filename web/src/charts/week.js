/** The operational week: 168 hours from Monday 06:00 on. */

export const DAY = 24;
/** The hour that an operational day begins with. */
const BEGINS = 6;
/** How many hours the heaviest are. */
export const PEAK = 6;

/** The hour on the clock of a place in the operational day, "06". @param {number} at 0 to 23 */
export const clock = (at) => String((at + BEGINS) % DAY).padStart(2, '0');

/** The heaviest six hours as the place they begin at, 0 to 167; null where they are not told. @param {string} peak such as 5-22 */
export function startOf(peak) {
  const [, day, hour] = peak.match(/^(\d)-(\d+)$/) ?? [];
  return day && hour ? (Number(day) - 1) * DAY + ((Number(hour) - BEGINS + DAY) % DAY) : null;
}

/** Runs of the heaviest hours within rows of a day, from and to as places; what runs past 05:59 goes on in the next day's row.
 * @param {number} start 0 to 167 @returns {[number, number][]} */
export function rowsOf(start) {
  const edge = (Math.floor(start / DAY) + 1) * DAY;
  return start + PEAK <= edge ? [[start, start + PEAK]] : [[start, edge], [edge % (7 * DAY), (edge % (7 * DAY)) + start + PEAK - edge]];
}
