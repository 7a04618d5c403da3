/** Fails where a text is missing, unused or in one language only. */
import { readdirSync, readFileSync } from 'node:fs';
import { faults, keysAsked } from './catalogues.mjs';

const src = new URL('../src/', import.meta.url);
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, src), 'utf8');
const sources = readdirSync(src).filter((name) => /\.(js|html)$/.test(name));
const found = faults({ en: JSON.parse(read('i18n/en.json')), cy: JSON.parse(read('i18n/cy.json')) }, sources.flatMap((name) => keysAsked(read(name))));
for (const fault of found) console.error(`catalogues: ${fault}`);
process.exitCode = found.length > 0 ? 1 : 0;
