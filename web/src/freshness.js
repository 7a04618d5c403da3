/** Asks now and then whether the data moved, while somebody looks, and takes the new figures up quietly. */
import { ask } from './answers.js';

/** Milliseconds between questions; the answer revalidates by its ETag, so an unchanged one costs no body. */
const EVERY = 30_000;

/** @param {import('./session.js').Session} session */
export function watchFreshness(session) {
  setInterval(async () => {
    if (document.visibilityState !== 'visible' || !session.reference || session.status === 'loading') return;
    const known = session.reference.datasets.data_version;
    const datasets = /** @type {import('./contract.js').Datasets | null} */ (await ask('/api/datasets').catch(() => null));
    if (datasets && datasets.data_version !== known) await session.refresh();
  }, EVERY);
}
