/** The address of a view: everything chosen can be read from it and written to it, so that a link shows what was seen. */

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Unknown} Unknown */

const known = ['measure', 'level', 'definition', 'period', 'index', 'county', 'order', 'deprived', 'share', 'first', 'weights', 'compare', 'by', 'cols', 'picked', 'against', 'only', 'fade', 'over', 'set', 'meeting', 'sort', 'sel', 'top', 'v', 'd'];
/** @type {Choices['view'][]} */
export const VIEWS = ['map', 'table', 'list'];
/** What can be drawn over the map: named areas, hotspot cells, the LSOAs of the chosen ward, and the towns at a larger scale beside it. */
export const OVER = ['named', 'cells', 'lsoas', 'towns'];
/** Codes in a set at most, and steps of a meeting. */
export const MOST = 60;
export const STEPS = 10;
/** Values that are lists, and the form of one entry. @type {Record<'only' | 'over' | 'set' | 'cols', RegExp>} */
const lists = { only: /^[\w[\]]{1,20}$/, over: new RegExp(`^(${OVER.join('|')})$`), set: /^[\w:-]{1,20}$/, cols: /^(rank|name|count|rate|smoothed|funnel|cluster|change|class|deprivation|score|harm|why|action)$/ };
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
  const wanted = { language: language === 'cy' ? 'cy' : 'en', view: VIEWS.find((view) => view === path[0]) ?? 'map' };
  if (path.length > 1 || (path[0] && path[0] !== wanted.view)) unknown.push({ name: 'address', value: path.join('/') });
  for (const [name, value] of url.searchParams) {
    if (!known.includes(name) || !take(wanted, name, value)) unknown.push({ name, value });
  }
  return { wanted, unknown };
}

/** @param {Partial<Choices>} wanted @param {string} name @param {string} value @returns {boolean} whether its form is right */
function take(wanted, name, value) {
  if (name === 'period' || name === 'against') {
    const [, from, to] = value.match(new RegExp(`^(${month})\\.\\.(${month})$`)) ?? [];
    if (!from || !to) return false;
    Object.assign(wanted, name === 'period' ? { from, to } : { against: { from, to } });
    return true;
  }
  if (name === 'only' || name === 'over' || name === 'set' || name === 'cols') {
    const entries = [...new Set(value.split(','))];
    const right = entries.length <= MOST && entries.every((entry) => lists[name].test(entry));
    if (right) wanted[name] = entries.join(',');
    return right;
  }
  if (name === 'meeting') {
    const right = /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= STEPS;
    if (right) wanted.meeting = Number(value);
    return right;
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
  if (name === 'top' || name === 'fade' || name === 'picked') {
    const right = value === '0' || value === '1';
    if (right) wanted[name === 'top' ? 'numbers' : name] = value === '1';
    return right;
  }
  if (name === 'compare') {
    const [, from, to] = value.match(/^(\d{4}Q[1-4])\.\.(\d{4}Q[1-4])$/) ?? [];
    if (from && to) wanted.compare = { from, to };
    return Boolean(from);
  }
  if (name === 'share' || name === 'first') {
    const number = Number(value);
    const right = value !== '' && (name === 'share' ? number > 0 && number <= 1 : Number.isInteger(number) && number > 0);
    if (right) wanted[name] = number;
    return right;
  }
  if (name === 'weights') {
    const right = weightsOf(value) !== null;
    if (right) wanted.weights = value;
    return right;
  }
  if (value === '') return false;
  if (name === 'measure') wanted.measure = /** @type {Choices['measure']} */ (value);
  else if (name === 'order') wanted.order = /** @type {Choices['order']} */ (value);
  else if (name === 'level') wanted.level = /** @type {Choices['level']} */ (value);
  else if (name === 'definition' || name === 'index' || name === 'county' || name === 'sort' || name === 'by' || name === 'deprived') wanted[name] = value;
  else if (name === 'sel') wanted.selected = value;
  return true;
}

/** The three weights of the score, or nothing where they are not three shares that sum to 1. @param {string} text such as `0.5,0.3,0.2` */
export function weightsOf(text) {
  const weights = text.split(',').map((each) => (each.trim() === '' ? NaN : Number(each)));
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.length === 3 && weights.every((each) => each >= 0) && Math.abs(sum - 1) < 1e-9 ? weights : null;
}

/** @param {Choices} choices @returns {string} path and query */
export function writeAddress(choices) {
  const query = new URLSearchParams({ measure: choices.measure });
  if (choices.level !== 'ward') query.set('level', choices.level);
  if (choices.definition) query.set('definition', choices.definition);
  if (choices.from && choices.to) query.set('period', `${choices.from}..${choices.to}`);
  if (choices.index) query.set('index', choices.index);
  if (choices.county) query.set('county', choices.county);
  for (const name of /** @type {('order' | 'deprived' | 'share' | 'first' | 'weights')[]} */ (['order', 'deprived', 'share', 'first', 'weights'])) {
    if (choices[name] !== null) query.set(name, String(choices[name]));
  }
  if (choices.compare) query.set('compare', `${choices.compare.from}..${choices.compare.to}`);
  if (choices.against) query.set('against', `${choices.against.from}..${choices.against.to}`);
  for (const name of /** @type {('only' | 'over' | 'set' | 'meeting' | 'by' | 'cols')[]} */ (['only', 'over', 'set', 'meeting', 'by', 'cols'])) {
    if (choices[name]) query.set(name, String(choices[name]));
  }
  if (choices.fade) query.set('fade', '1');
  if (choices.picked) query.set('picked', '1');
  if (choices.sort) query.set('sort', choices.sort);
  if (choices.selected) query.set('sel', choices.selected);
  if (!choices.numbers) query.set('top', '0');
  if (choices.position) {
    const { lat, lng, zoom } = choices.position;
    query.set('v', `${lat.toFixed(4)},${lng.toFixed(4)},${zoom}`);
  }
  if (choices.dataVersion !== null) query.set('d', String(choices.dataVersion));
  return `/${choices.language}/${choices.view}?${query.toString().replaceAll('%2C', ',').replaceAll('%5B', '[').replaceAll('%5D', ']')}`;
}

/** The entries of a list such as `only`. @param {string | null} text */
export const entriesOf = (text) => (text ? text.split(',') : []);

/** The list with an entry added, or taken out where it was in it; nothing once it is empty. @param {string | null} text @param {string} entry */
export function toggled(text, entry) {
  const entries = entriesOf(text);
  const next = entries.includes(entry) ? entries.filter((each) => each !== entry) : [...entries, entry].slice(0, MOST);
  return next.join(',') || null;
}

