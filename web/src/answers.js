/** Asks the server and gives its answers as data; a failure is a Refusal that carries what the server said. */

/** @typedef {import('./contract.js').Choices} Choices */
import { ownSort } from './choices.js';

/** The server refused, or could not be reached (status 0). */
export class Refusal extends Error {
  /** @param {number} status @param {string} detail @param {string} [parameter] of the question, where one was at fault */
  constructor(status, detail, parameter = '') {
    super(detail);
    this.status = status;
    this.parameter = parameter;
  }
}

/** @param {unknown} failure */
export const refusalOf = (failure) => (failure instanceof Refusal ? failure : new Refusal(0, String(failure)));

/** @param {Response} response @param {{ detail?: string, parameter?: string }} problem */
export const refused = ({ status, statusText }, { detail, parameter }) => new Refusal(status, typeof detail === 'string' ? detail : statusText, parameter);

/** Milliseconds after which a server that has not answered, or not to the end, is taken to be away: longer than its own limits. */
export const PATIENCE = 30_000;

/** What the server said, read to its end: an answer that breaks off is none. @param {string} address @param {number} [patience] milliseconds */
export async function hear(address, patience = PATIENCE) {
  const limit = new AbortController();
  const late = setTimeout(() => limit.abort(), patience);
  try {
    const response = await fetch(address, { headers: { Accept: 'application/json, application/problem+json' }, signal: limit.signal });
    const body = await response.json().catch((failure) => {
      if (response.ok) throw failure;
      return {};
    });
    return { response, body };
  } catch (failure) {
    throw new Refusal(0, failure instanceof Error ? failure.message : '');
  } finally {
    clearTimeout(late);
  }
}

/**
 * @template T
 * @param {string} address
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export async function ask(address, patience) {
  const { response, body } = await hear(address, patience);
  if (response.ok) return body;
  throw refused(response, body);
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
