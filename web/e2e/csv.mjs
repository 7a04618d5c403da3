/** Reads RFC 4180 CSV with a header line, for comparing files with the screen. */

/** @param {string} text @returns {Record<string, string>[]} */
export function records(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, bare = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows;
  return body.filter((row) => row.length === head.length).map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
