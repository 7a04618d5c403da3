/** What the page is asked for: definition, period and index by the names of the map's address, and the addresses of the answers. */
import { readAddress } from '../../address.js';
import { ask, refusalOf } from '../../answers.js';
import { monthsIn, settle } from '../../choices.js';
import { language } from '../../language.js';
import { askReference } from '../../reference.js';

/** @typedef {import('../../contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Profile} Profile */

/** The longest window that the targeting list has, months. */
const LONGEST = 60;

/** Reads the address as the map does, so that a link from there means the same here. */
export async function readQuestion() {
  const address = new URL(`/${language}/map${location.search}`, location.origin);
  address.searchParams.delete('d');
  const { wanted, unknown } = readAddress(address);
  const reference = await askReference(wanted.definition);
  const settled = settle(wanted, reference);
  return { reference, choices: settled.choices, unknown: [...unknown, ...settled.unknown] };
}

/** @param {Record<string, string>} wanted */
const query = (wanted) => new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== '')).toString();

/** The part of an address that every page and answer shares. @param {Choices} choices */
export const shared = ({ definition, from, to, index, dataVersion }) =>
  query({ definition, period: from && to ? `${from}..${to}` : '', index, d: String(dataVersion ?? '') }).replaceAll('%2C', ',');

/** @param {Choices} choices @param {string} code */
export const profileAddress = (choices, code) => `/${language}/ward/${encodeURIComponent(code)}?${shared(choices)}`;

/** @param {Choices} choices */
export const wardsAddress = ({ definition, from, to, index }) => `/api/wards?${query({ definition, from, to, index })}`;

/** Asks for everything at once. @param {Choices} choices @param {string} code @returns {Promise<Profile>} */
export async function askProfile({ definition, from, to, index }, code) {
  const figures = query({ definition, from, to, index });
  const ward = `/api/wards/${encodeURIComponent(code)}`;
  const months = from && to ? String(Math.min(LONGEST, monthsIn(from, to))) : '';
  /** The list needs more than a ward's own figures do: where it has none, the rest of the page stands. @param {string} measure */
  const listed = (measure) => ask(`/api/hotspots/${encodeURIComponent(code)}?${query({ level: 'ward', definition, to, months, index, measure })}`)
    .catch((failure) => { if (refusalOf(failure).status === 400) return null; throw failure; });
  const [detail, trend, deprivation, similar, { actions }, byRate, usual] = await Promise.all([
    ask(`${ward}?${figures}`), ask(`${ward}/trend?${figures}`), ask(`${ward}/deprivation?${query({ index })}`), ask(`${ward}/similar?${figures}`),
    /** @type {Promise<{ actions: Profile['actions'] }>} */ (ask(`${ward}/actions`)), listed('rate'), listed(''),
  ]);
  return /** @type {Profile} */ ({ detail, trend, deprivation, similar, actions, byRate, listed: usual });
}
