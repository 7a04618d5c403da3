/** A wire between a browser and the server that can be cut, made to fail, to break off in an answer and to hold its tongue: a service worker's requests go through it too. */
import { createServer, request } from 'node:http';
import { server } from './browser.mjs';

/** @typedef {{ fail: RegExp | null, status: number, away: RegExp | null, short: RegExp | null, silent: RegExp | null }} Trouble
 *   addresses that fail with that status, whose connection is closed at once, whose answers break off half-way, that are not answered until they are released */

/** Answers on a port of its own until it is cut; mended, it answers on the same one. */
export async function wire() {
  const { hostname, port: far } = new URL(server);
  /** @type {Trouble} */
  const trouble = { fail: null, status: 500, away: null, short: null, silent: null };
  /** @type {{ method: string, address: string }[]} */
  const heard = [];
  /** @type {(() => void)[]} */
  const held = [];

  /** @param {import('node:http').IncomingMessage} asked @param {import('node:http').ServerResponse} answer */
  function pass(asked, answer) {
    const on = request({ hostname, port: far, path: asked.url, method: asked.method, headers: asked.headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      if (trouble.short?.test(asked.url ?? '')) said.once('data', (part) => answer.end(part.subarray(0, part.length / 2), () => answer.destroy()));
      else said.pipe(answer);
    });
    on.on('error', () => answer.destroy());
    asked.pipe(on);
  }

  const through = createServer((asked, answer) => {
    const address = asked.url ?? '';
    heard.push({ method: asked.method ?? '', address });
    if (trouble.fail?.test(address)) answer.writeHead(trouble.status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ status: trouble.status, detail: 'a trouble of the test' }));
    else if (trouble.away?.test(address)) answer.destroy();
    else if (trouble.silent?.test(address)) held.push(() => pass(asked, answer));
    else pass(asked, answer);
  });
  /** @param {number} port */
  const listen = (port) => new Promise((ready) => { through.listen(port, '127.0.0.1', () => ready(null)); });
  await listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (through.address());
  return {
    address: `http://127.0.0.1:${port}`, trouble, heard, held,
    /** No trouble any more; what was held is answered, late. @param {Partial<Trouble>} [next] other trouble than none */
    release: (next = {}) => {
      Object.assign(trouble, { fail: null, away: null, short: null, silent: null }, next);
      for (const go of held.splice(0)) go();
    },
    cut: () => new Promise((done) => { through.close(done); through.closeAllConnections(); }),
    mend: () => listen(port),
  };
}
