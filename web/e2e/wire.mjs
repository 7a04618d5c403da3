/** A wire between a browser and the server that can be cut, slowed and made to fail: a service worker's requests go through it too. */
import { createServer, request } from 'node:http';
import { server } from './browser.mjs';

/** Answers on a port of its own until it is cut; mended, it answers on the same one. */
export async function wire() {
  const { hostname, port: far } = new URL(server);
  /** @type {{ fail: RegExp | null, status: number }} */
  const trouble = { fail: null, status: 500 };
  /** @type {{ method: string, address: string }[]} */
  const heard = [];
  const through = createServer((asked, answer) => {
    heard.push({ method: asked.method ?? '', address: asked.url ?? '' });
    if (trouble.fail?.test(asked.url ?? '')) {
      answer.writeHead(trouble.status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ status: trouble.status, detail: 'a trouble of the test' }));
      return;
    }
    const on = request({ hostname, port: far, path: asked.url, method: asked.method, headers: asked.headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    on.on('error', () => answer.destroy());
    asked.pipe(on);
  });
  /** @param {number} port */
  const listen = (port) => new Promise((ready) => { through.listen(port, '127.0.0.1', () => ready(null)); });
  await listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (through.address());
  return {
    address: `http://127.0.0.1:${port}`, trouble, heard,
    cut: () => new Promise((done) => { through.close(done); through.closeAllConnections(); }),
    mend: () => listen(port),
  };
}
