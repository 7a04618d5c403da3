/** Asks the server and gives its answers as data; a failure is a Refusal that carries what the server said. */

/** @typedef {import('./contract.js').Choices} Choices */
import { ownSort } from './choices.js';

/** The server refused, or could not be reached (status 0). */
export class Refusal extends Error {
  /** @param {number} status @param {string} detail */
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/** @param {unknown} failure */
export const refusalOf = (failure) => (failure instanceof Refusal ? failure : new Refusal(0, String(failure)));

/**
 * @template T
 * @param {string} address
 * @returns {Promise<T>}
 */
export async function ask(address) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json, application/problem+json' } });
  } catch (failure) {
    throw new Refusal(0, failure instanceof Error ? failure.message : '');
  }
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Refusal(response.status, typeof problem.detail === 'string' ? problem.detail : response.statusText);
}

/** @param {Choices} choices @param {string[]} names */
function query(choices, names) {
  /** @type {Record<string, string | null>} */
  const values = {
    definition: choices.definition,
    from: choices.from,
    to: choices.to,
    index: choices.index,
    county: choices.county,
    sort: choices.sort ?? ownSort(choices.measure),
    v: choices.dataVersion === null ? null : String(choices.dataVersion),
  };
  const wanted = new URLSearchParams();
  for (const name of names) {
    const value = values[name];
    if (value) wanted.set(name, value);
  }
  return wanted.toString();
}

const all = ['definition', 'from', 'to', 'index', 'county', 'sort'];

/** @param {Choices} choices */
export const figuresAddress = (choices) => `/api/wards?${query(choices, [...all, 'v'])}`;

/** The file of exactly what is shown; without the data version, so that a saved link does not go stale.
 * @param {Choices} choices @param {string} form */
export const fileAddress = (choices, form) => `/api/wards.${form}?${query(choices, all)}`;

/** @param {Choices} choices @param {string} code */
export const wardAddress = (choices, code) =>
  `/api/wards/${encodeURIComponent(code)}?${query(choices, ['definition', 'from', 'to', 'index', 'v'])}`;
