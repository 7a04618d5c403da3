/** Holds an address against what is offered: pure. What is not offered falls back to the usual, and is said. */
import { earlier, monthsIn } from '../choices.js';

/** @typedef {import('./contract.js').Choice} Choice */
/** @typedef {import('../contract.js').Periods} Periods */

/** As the strategy asks: nine of the top twelve. */
export const USUAL_TOP = 12;
export const TOPS = [5, 10, 12, 20, 30, 50];
const MOST = 50;
/** The strategy reports five years. */
const LONGEST = 60;
/** Parameters of these pages, and those that a page may have handed on. */
const KNOWN = ['definition', 'period', 'n', 'index', 'county', 'd'];

/** Five whole years, or as many as there are; all where there is less than one. For partners the last of their windows. @param {Periods} periods */
export function usualPeriod({ first, last, windows, default: usual }) {
  if (windows) return usual ?? windows.at(-1) ?? { from: '', to: '' };
  if (!first || !last) return { from: '', to: '' };
  const years = Math.min(LONGEST, Math.floor(monthsIn(first, last) / 12) * 12);
  return { from: years === 0 ? first : earlier(last, years - 1), to: last };
}

/**
 * The definition that an address means: the one it names, or where the page does not offer that, the first of the same source.
 * @param {URLSearchParams} wanted
 * @param {{ id: string, source: string }[]} definitions
 * @param {{ id: string, source: string }[]} offered
 * @param {string} usual
 */
export function definitionOf(wanted, definitions, offered, usual) {
  const named = wanted.get('definition');
  const meant = definitions.find(({ id }) => id === named) ?? definitions.find(({ id }) => id === usual);
  return (offered.find(({ id }) => id === meant?.id) ?? offered.find(({ source }) => source === meant?.source))?.id ?? usual;
}

/**
 * @param {URLSearchParams} wanted
 * @param {string} definition that the address means
 * @param {{ id: string }[]} definitions that there are
 * @param {Periods} periods of its source
 * @returns {{ choice: Choice, unknown: { name: string, value: string }[] }}
 */
export function settled(wanted, definition, definitions, periods) {
  const unknown = [...wanted].filter(([name]) => !KNOWN.includes(name)).map(([name, value]) => ({ name, value }));
  const named = wanted.get('definition');
  if (named !== null && !definitions.some(({ id }) => id === named)) unknown.push({ name: 'definition', value: named });
  let { from, to } = usualPeriod(periods);
  const period = wanted.get('period');
  if (period !== null) {
    const [, first = '', last = ''] = period.match(/^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/) ?? [];
    if (offered(periods, first, last)) [from, to] = [first, last];
    else unknown.push({ name: 'period', value: period });
  }
  const text = wanted.get('n');
  const n = Number(text);
  const right = text !== null && /^\d+$/.test(text) && n >= 1 && n <= MOST;
  if (text !== null && !right) unknown.push({ name: 'n', value: text });
  return { choice: { definition, from, to, n: right ? n : USUAL_TOP }, unknown };
}

/** @param {Periods} periods @param {string} from @param {string} to */
function offered({ months, windows }, from, to) {
  if (windows) return windows.some((window) => window.from === from && window.to === to);
  const has = /** @param {string} month */ (month) => months.some((each) => each.month === month);
  return has(from) && has(to) && from <= to;
}

/** The server's address of a choice; without the data version, so that a saved link to a file does not go stale. @param {Choice} choice @param {string} [form] */
export const addressOf = ({ definition, from, to, n }, form = '') =>
  `/api/needs-assessment${form}?${new URLSearchParams({ definition, ...(from && to ? { from, to } : {}), n: String(n) })}`;
