/** The pages there are: the map with its table and list, and each folder of src/pages. */
import { readdirSync } from 'node:fs';

const folder = new URL('../src/pages/', import.meta.url);

/** Names of the pages beside the map, as they stand in addresses. */
export const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
