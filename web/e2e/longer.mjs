/** Texts a third longer than they are, as a translation may turn out: each text of the catalogues, of the pages and of the server, before a script reads it. */
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MORE = 0.35;

/** A text with words of its own said again until it is 35 % longer; one word grows by itself. Places to be filled stay once. @param {string} text */
export function longer(text) {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word) && !/[{}]/.test(word));
  if (words.length === 0) return text;
  const wanted = Math.ceil(text.replace(/\{\w+\}/g, '').length * MORE);
  const [first = ''] = words;
  if (words.length === 1) return text.replace(first, `${first}${first.toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, Math.max(1, Math.ceil(first.length * MORE)))}`);
  let more = '';
  for (let i = 0; more.length < wanted; i++) more += ` ${(words[i % words.length] ?? '').replace(/[^\p{L}’-]/gu, '')}`;
  return `${text}${more}`;
}

/** Texts in both languages wherever they stand in an answer; names of places are not texts. @param {unknown} value @returns {unknown} */
export function longerTold(value) {
  if (Array.isArray(value)) return value.map(longerTold);
  if (typeof value !== 'object' || value === null) return value;
  const both = 'en' in value && 'cy' in value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, both && (key === 'en' || key === 'cy') && typeof each === 'string' ? longer(each) : longerTold(each)]));
}

/** Of a page as the server sends it: its texts, and those of its attributes that are read out or shown. @param {string} html */
export const longerPage = (html) => html
  .replace(/(<(code|title|script|style)\b[^>]*>[^<]*)|>([^<]*\p{L}[^<]*)(?=<)/gu, (all, kept, _, text) => (kept ? all : `>${longer(text)}`))
  .replace(/ (aria-label|title|placeholder)="([^"]+)"/g, (_, name, text) => ` ${name}="${longer(text)}"`);

/** A module of texts: its default export with every text longer. @param {string} source */
async function longerModule(source) {
  const folder = mkdtempSync(join(tmpdir(), 'longer-'));
  try {
    const file = join(folder, 'texts.mjs');
    // What it brings along is esbuild's own, and no text.
    writeFileSync(file, source.replace(/^import"[^"]*";/gm, ''));
    const { default: texts } = await import(pathToFileURL(file).href);
    const grown = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? longer(text)
      : Object.fromEntries(Object.entries(/** @type {Record<string, string>} */ (text)).map(([form, each]) => [form, longer(each)]))]));
    return `export default ${JSON.stringify(grown)};`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Has all that a context is sent grow. @param {import('playwright-core').BrowserContext} context @returns {Promise<Map<string, Promise<string>>>} the modules of texts that were met */
export async function growTexts(context) {
  /** @type {Map<string, Promise<string>>} */
  const modules = new Map();
  await context.route(/\/assets\/(en|cy)-\w+\.js$/, async (route) => {
    const address = route.request().url();
    if (!modules.has(address)) modules.set(address, route.fetch().then((response) => response.text()).then(longerModule));
    await route.fulfill({ contentType: 'text/javascript', body: await modules.get(address) });
  });
  await context.route(/\/api\//, async (route) => {
    const response = await route.fetch();
    if (!/json/.test(response.headers()['content-type'] ?? '')) return route.fulfill({ response });
    return route.fulfill({ response, json: longerTold(await response.json()) });
  });
  await context.route(/\/(en|cy)\/[^?]*(\?.*)?$/, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: longerPage(await response.text()) });
  });
  return modules;
}
