/** Fails where a text is missing, unused or in one language only; the first load must not ask for a text that the list brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { faults, keysAsked } from './catalogues.mjs';

const src = new URL('../src/', import.meta.url);
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, src), 'utf8');
/** @param {string} folder of scripts and pages @returns {string[]} keys that they ask for */
const askedIn = (folder) => readdirSync(new URL(folder, src)).filter((name) => /\.(js|html)$/.test(name)).flatMap((name) => keysAsked(read(folder + name)));
/** @param {string} folder @returns {Record<string, import('./catalogues.mjs').Catalogue>} */
const catalogues = (folder) => ({ en: JSON.parse(read(`${folder}en.json`)), cy: JSON.parse(read(`${folder}cy.json`)) });

const [first, list] = [catalogues('i18n/'), catalogues('i18n/list/')];
// The list may ask for a text of the first load, which is there before it; not the other way round.
const ofFirst = new Set(Object.keys(first.en ?? {}));
const [early, late] = [askedIn('./'), askedIn('hotspots/')];
const found = [
  ...faults(first, [...early, ...late.filter((key) => ofFirst.has(key))]),
  ...faults(list, late.filter((key) => !ofFirst.has(key))),
];
for (const fault of found) console.error(`catalogues: ${fault}`);
process.exitCode = found.length > 0 ? 1 : 0;
