/** Keeps the patrol's page for when the server is away: its shell and assets here, its last answers where the page put them. */

/** Requests and answers as the worker meets them; the types of a page do not know them.
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void, request: Request, respondWith: (answer: Promise<Response>) => void }} Work */
const worker = /** @type {{ skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> }, addEventListener: (name: string, act: (event: Work) => void) => void }} */ (/** @type {unknown} */ (self));
const SHELL = 'patrol-shell';
const PAGES = ['/en/patrol', '/cy/patrol'];

/** @param {Response} page @returns {Promise<string[]>} the assets that it names */
const named = async (page) => [...(await page.clone().text()).matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);

/** A page with all that it names; what no kept page names any more goes. @param {string} address @param {Response} page */
async function keep(address, page) {
  const shell = await caches.open(SHELL);
  const missing = await Promise.all([...new Set(await named(page))].map(async (path) => (await shell.match(path) ? [] : [path])));
  await shell.addAll(missing.flat());
  await shell.put(address, page);
  const kept = await Promise.all(PAGES.map((each) => shell.match(each)));
  const wanted = (await Promise.all(kept.map((each) => (each ? named(each) : [])))).flat();
  if (kept.every(Boolean)) for (const { url } of await shell.keys()) if (new URL(url).pathname.startsWith('/assets/') && !wanted.includes(new URL(url).pathname)) await shell.delete(url);
}

worker.addEventListener('install', (event) => event.waitUntil(Promise.all([
  worker.skipWaiting(),
  ...PAGES.map(async (address) => keep(address, await fetch(address))),
])));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Milliseconds that a server may take where something is kept: a patrol does not stand and wait. */
const PATIENCE = 5000;

/** The server's answer to its end: one that breaks off is none, and one that is late is not waited for, lest the next question stand behind it.
 * @param {Request} request @param {boolean} patiently whether there is nothing else to show */
async function whole(request, patiently) {
  const limit = new AbortController();
  const late = patiently ? 0 : setTimeout(() => limit.abort(), PATIENCE);
  try {
    const fresh = await fetch(request, { signal: limit.signal });
    return fresh.ok ? new Response(await fresh.arrayBuffer(), fresh) : fresh;
  } finally {
    clearTimeout(late);
  }
}

/** From the server where it answers, else what is kept, whatever was asked of it. @param {Request} request @returns {Promise<Response>} */
async function answer(request) {
  const { pathname } = new URL(request.url);
  const kept = () => caches.match(pathname, { ignoreSearch: true });
  try {
    const fresh = await whole(request, !await kept());
    if (request.mode === 'navigate' && fresh.ok) await keep(pathname, fresh.clone()).catch(() => undefined);
    return fresh.status < 502 ? fresh : await kept() ?? fresh;
  } catch (away) {
    const last = await kept();
    if (last) return last;
    throw away;
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/assets/')) event.respondWith(caches.match(pathname).then((known) => known ?? fetch(request)));
  else if (request.mode === 'navigate' || pathname === '/api/datasets' || pathname === '/api/patrol') event.respondWith(answer(request));
});
