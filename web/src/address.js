/** The address of a view: everything chosen can be read from it and written to it, so that a link shows what was seen. */

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Unknown} Unknown */

const known = ['measure', 'definition', 'period', 'index', 'county', 'sort', 'sel', 'top', 'v', 'd'];
const month = '\\d{4}-(?:0[1-9]|1[0-2])';

/**
 * What an address asks for, by form alone; choices.js holds it against what the server offers.
 * @param {URL} url
 * @returns {{ wanted: Partial<Choices>, unknown: Unknown[] }}
 */
export function readAddress(url) {
  /** @type {Unknown[]} */
  const unknown = [];
  const [language, ...path] = url.pathname.split('/').filter(Boolean);
  /** @type {Partial<Choices>} */
  const wanted = { language: language === 'cy' ? 'cy' : 'en', view: path[0] === 'table' ? 'table' : 'map' };
  if (path.length > 1 || (path[0] && path[0] !== 'map' && path[0] !== 'table')) unknown.push({ name: 'address', value: path.join('/') });
  for (const [name, value] of url.searchParams) {
    if (!known.includes(name) || !take(wanted, name, value)) unknown.push({ name, value });
  }
  return { wanted, unknown };
}

/** @param {Partial<Choices>} wanted @param {string} name @param {string} value @returns {boolean} whether its form is right */
function take(wanted, name, value) {
  if (name === 'period') {
    const found = value.match(new RegExp(`^(${month})\\.\\.(${month})$`));
    if (found) [, wanted.from, wanted.to] = found;
    return found !== null;
  }
  if (name === 'v') {
    const numbers = value.split(',').map(Number);
    const [lat = NaN, lng = NaN, zoom = NaN] = numbers;
    const right = numbers.length === 3 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 18;
    if (right) wanted.position = { lat, lng, zoom };
    return right;
  }
  if (name === 'd') {
    const version = Number(value);
    if (Number.isInteger(version) && version >= 0) wanted.dataVersion = version;
    return Number.isInteger(version) && version >= 0;
  }
  if (name === 'top') {
    const right = value === '0' || value === '1';
    if (right) wanted.numbers = value === '1';
    return right;
  }
  if (value === '') return false;
  if (name === 'measure') wanted.measure = /** @type {Choices['measure']} */ (value);
  else if (name === 'definition' || name === 'index' || name === 'county' || name === 'sort') wanted[name] = value;
  else if (name === 'sel') wanted.selected = value;
  return true;
}

/** @param {Choices} choices @returns {string} path and query */
export function writeAddress(choices) {
  const query = new URLSearchParams({ measure: choices.measure });
  if (choices.definition) query.set('definition', choices.definition);
  if (choices.from && choices.to) query.set('period', `${choices.from}..${choices.to}`);
  if (choices.index) query.set('index', choices.index);
  if (choices.county) query.set('county', choices.county);
  if (choices.sort) query.set('sort', choices.sort);
  if (choices.selected) query.set('sel', choices.selected);
  if (!choices.numbers) query.set('top', '0');
  if (choices.position) {
    const { lat, lng, zoom } = choices.position;
    query.set('v', `${lat.toFixed(4)},${lng.toFixed(4)},${zoom}`);
  }
  if (choices.dataVersion !== null) query.set('d', String(choices.dataVersion));
  return `/${choices.language}/${choices.view}?${query.toString().replaceAll('%2C', ',')}`;
}
