/** The patrol's last answers, kept on the phone for when the server is away: no more than the last, under its data version. */
import { hear, refused } from '../../answers.js';

/** @typedef {import('./contract.js').Answer} Answer */

/** The header that says when this phone got an answer, in milliseconds since 1970: an answer without it comes fresh from the server. */
const RECEIVED = 'diogel-received';
const NAME = /^patrol-data-/;
export const MINUTE = 60_000;
/** After so long figures are no longer shown: 72 hours. */
export const OLDEST = 72 * 60 * MINUTE;

/** Whether what was got then is too old now; a clock that was set back makes nothing young. @param {number} received @param {number} now */
export const tooOld = (received, now) => now - received >= OLDEST || received - now > 10 * MINUTE;

/** What the server said, or what it said last, and when. @param {string} address @returns {Promise<{ answer: Answer, received: number, fresh: boolean }>} */
export async function askPatrol(address) {
  const { response, body } = await hear(address);
  if (!response.ok) throw refused(response, body);
  const then = response.headers.get(RECEIVED);
  return { answer: body, received: then === null ? Date.now() : Number(then), fresh: then === null };
}

/** Keeps an answer that came fresh, with the datasets it belongs to; those of other data versions go.
 * @param {Answer} answer @param {object} datasets @param {number} received */
export async function keep(answer, datasets, received) {
  if (!('caches' in window)) return;
  const name = `patrol-data-${answer.data_version}`;
  const cache = await caches.open(name);
  const headers = { 'Content-Type': 'application/json', [RECEIVED]: String(received) };
  await cache.put('/api/patrol', new Response(JSON.stringify(answer), { headers }));
  await cache.put('/api/datasets', new Response(JSON.stringify(datasets), { headers }));
  for (const other of await caches.keys()) if (NAME.test(other) && other !== name) await caches.delete(other);
}

/** Nothing of the figures stays once they are too old, but when they came does. @param {Answer} answer @param {object} datasets @param {number} received */
export const forget = (answer, datasets, received) => keep({ ...answer, cells: [], busy: 0, hidden: 0, hours: '[x]', map: null }, datasets, received);

/** Has the worker look after this page in both languages. @returns {Promise<boolean>} whether the browser can */
export async function guard() {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await Promise.all(['/en/patrol', '/cy/patrol'].map((scope) => navigator.serviceWorker.register('/patrol-worker.js', { scope })));
    return true;
  } catch {
    return false;
  }
}
