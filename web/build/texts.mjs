/** Leaves the texts that only the pages' templates ask for out of the scripts: they stand in the page already. */
import { readdirSync, readFileSync } from 'node:fs';
import { keysAsked } from './catalogues.mjs';

/** @param {URL} src folder of the sources @returns {import('esbuild').Plugin} */
export function textsOfScripts(src) {
  const scripts = readdirSync(src, { recursive: true }).map(String).filter((name) => name.endsWith('.js'));
  const asked = new Set(scripts.flatMap((name) => keysAsked(readFileSync(new URL(name, src), 'utf8'))));
  return {
    name: 'texts',
    setup({ onLoad }) {
      onLoad({ filter: /\/i18n\/(en|cy)\.json$/ }, ({ path }) => {
        const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
        // As a script with one export: of a JSON file esbuild exports every key by itself too.
        return { contents: `export default ${JSON.stringify(Object.fromEntries(all.filter(([key]) => asked.has(key))))};`, loader: 'js' };
      });
    },
  };
}
