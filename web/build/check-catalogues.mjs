/** Fails where a text is missing, unused or in one language only; the first load must not ask for a text that a later part brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { faults, keysAsked } from './catalogues.mjs';
import { pages } from './views.mjs';

const src = new URL('../src/', import.meta.url);
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, src), 'utf8');
/** @param {string} folder of scripts and pages @returns {string[]} keys that they ask for */
const askedIn = (folder) => readdirSync(new URL(folder, src)).filter((name) => /\.(js|html)$/.test(name)).flatMap((name) => keysAsked(read(folder + name)));
/** @param {string} folder @returns {Record<string, import('./catalogues.mjs').Catalogue>} */
const catalogues = (folder) => ({ en: JSON.parse(read(`${folder}en.json`)), cy: JSON.parse(read(`${folder}cy.json`)) });

// A part that comes later may ask for a text of the first load, which is there before it; not the other way round.
const first = catalogues('i18n/');
const ofFirst = new Set(Object.keys(first.en ?? {}));
const parts = [
  { scripts: 'hotspots/', texts: 'i18n/list/' },
  { scripts: 'meeting/', texts: 'i18n/meeting/' },
  { scripts: 'needs/', texts: 'i18n/needs/' },
  { scripts: 'what/', texts: 'i18n/what/' },
  ...pages.map((name) => ({ scripts: `pages/${name}/`, texts: `pages/${name}/` })),
];
/** @param {string} key */
const early = (key) => ofFirst.has(key);
const found = faults(first, [...askedIn('./'), ...askedIn('pages/'), ...parts.flatMap(({ scripts }) => askedIn(scripts).filter(early))].filter((key) => key !== 'page.title'));
for (const { scripts, texts } of parts) {
  const own = scripts.startsWith('pages/') ? ['page.title'] : [];
  found.push(...faults(catalogues(texts), [...own, ...askedIn(scripts).filter((key) => !early(key))]).map((fault) => `${texts}: ${fault}`));
}
for (const fault of found) console.error(`catalogues: ${fault}`);
process.exitCode = found.length > 0 ? 1 : 0;
