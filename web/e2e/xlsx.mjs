/** Reads the last sheet of a workbook, for comparing it with the screen: a ZIP of XML with inline or shared texts. */
import { inflateRawSync } from 'node:zlib';

/** @param {Buffer} zip @returns {Map<string, string>} the files within, by name */
function files(zip) {
  const found = new Map();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [method, size, name, extra, comment, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    found.set(zip.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return found;
}

/** @param {string} text */
const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The rows of the last sheet under its first row, as objects. @param {Buffer} zip @returns {Record<string, string>[]} */
export function sheetRows(zip) {
  const all = files(zip);
  const shared = [...(all.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, each = '']) => plain([...each.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')));
  const sheet = [...all.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort().at(-1) ?? '';
  const rows = [...(all.get(sheet) ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    /** @type {Record<string, string>} */
    const cells = {};
    for (const [, column = '', attributes = '', body = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = body.match(/<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s)?.[1] ?? '';
      cells[column] = /t="s"/.test(attributes) ? (shared[Number(value)] ?? '') : plain(value);
    }
    return cells;
  });
  const [head = {}, ...body] = rows;
  return body.map((row) => Object.fromEntries(Object.entries(head).map(([column, name]) => [name, row[column] ?? ''])));
}
