/** Visits that were marked: kept on the phone until the server has heard of each. Nobody is named, and no device. */

/** @typedef {{ id: string, cell: string, at: string, shift: string }} Visit */
/** @typedef {{ getItem: (name: string) => string | null, setItem: (name: string, value: string) => void }} Store */

const NAME = 'diogel-patrol-visits';

/** A random id, version 4: randomUUID is missing where a page came without TLS. */
export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] ?? 0) & 0x0f | 0x40;
  bytes[8] = (bytes[8] ?? 0) & 0x3f | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** @param {Store} store @param {typeof fetch} send */
export function visitQueue(store, send) {
  /** @returns {Visit[]} */
  const waiting = () => {
    try {
      return JSON.parse(store.getItem(NAME) ?? '[]');
    } catch {
      return [];
    }
  };
  /** @param {Visit[]} visits */
  const put = (visits) => store.setItem(NAME, JSON.stringify(visits));
  /** @type {Promise<{ sent: number, refused: number }> | null} */
  let sending = null;

  /** One after another; what the server has, or will never take, leaves the queue, and what it could not be told stays. */
  async function sendAll() {
    const told = { sent: 0, refused: 0 };
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      const { id } = next;
      const response = await send('/api/visits', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(next) }).catch(() => null);
      if (!response || response.status === 429 || response.status >= 500) break;
      if (response.ok) told.sent += 1;
      else told.refused += 1;
      put(waiting().filter((each) => each.id !== id));
    }
    return told;
  }

  return {
    waiting,
    /** @param {string} cell @param {string} shift @param {Date} now */
    mark(cell, shift, now) {
      const visit = { id: randomId(), cell, at: `${now.toISOString().slice(0, 16)}Z`, shift };
      put([...waiting(), visit]);
      return visit;
    },
    /** Sends what waits; who asks while it is sent waits for the same. */
    flush() {
      sending ??= sendAll().finally(() => { sending = null; });
      return sending;
    },
  };
}
