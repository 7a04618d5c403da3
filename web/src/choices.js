/** Holds what an address asks for against what the server offers: what is not offered falls back, and is said. */

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Reference} Reference */
/** @typedef {import('./contract.js').Unknown} Unknown */

const columns = [
  ...['code', 'name_en', 'name_cy', 'county', 'population', 'count', 'rate_per_1000', 'rate_low', 'rate_high', 'rank'],
  ...['deprived_10', 'deprived_20', 'deprived_30', 'deprived_50', 'lsoas', 'lsoas_in_20', 'worst_lsoa', 'worst_rank'],
  ...['county_name_en', 'county_name_cy', 'cell'],
];

/** Measures that /api/wards answers, and those that come with the targeting list. @type {Choices['measure'][]} */
const OWN = ['rate_per_1000', 'count', 'deprived_20', 'cell'];
/** @type {Choices['measure'][]} */
export const LISTED = ['score', 'smoothed', 'change', 'gi_tier', 'class', 'harm'];
/** Cells hold no residents, so no rates; their deprivation is that of the LSOA they lie in. @type {Choices['measure'][]} */
const OF_CELLS = ['count', 'deprived_20', 'cell', 'score', 'change', 'gi_tier', 'class', 'harm'];
/** @type {Choices['level'][]} */
export const LEVELS = ['ward', 'lsoa', 'cell'];
/** @type {import('./contract.js').Order[]} */
const ORDERS = ['score', 'smoothed', 'rate', 'count', 'harm'];

/** Columns of the server that the list can be sorted by beside its order. */
const LIST_SORTS = ['rank', 'name_en', 'name_cy', 'expected', 'gi_z', 'change', 'class', 'deprived_20', 'in_top'].flatMap((column) => [column, `-${column}`]);

/** The choice behind a parameter of the server's that depends on what is loaded. @type {Record<string, 'first' | 'set' | 'weights' | 'share'>} */
export const REFUSED = { top: 'first', codes: 'set', weights: 'weights', share: 'share' };

/** What the list of a level can be ordered by. @param {Choices['level']} level */
export const ordersOf = (level) => ORDERS.filter((order) => level !== 'cell' || (order !== 'rate' && order !== 'smoothed'));

/** Measures that a view has for a level: the table is of the wards' own answer. @param {Pick<Choices, 'view' | 'level'>} choices */
export const measuresOf = ({ view, level }) => (view === 'table' ? OWN : level === 'cell' ? OF_CELLS : [...OWN, ...LISTED]);

/** The measure that is shown: the one chosen, or the nearest that the view has. @param {Choices} choices @returns {Choices['measure']} */
export function shownMeasure(choices) {
  const offered = measuresOf(choices);
  return offered.includes(choices.measure) ? choices.measure : (offered[0] ?? 'count');
}

/** Whether a view is made from the targeting list's answer, and not from the wards' own. @param {Choices} choices */
export const fromList = (choices) => choices.view === 'list' || (choices.view === 'map' && (choices.level !== 'ward' || LISTED.includes(shownMeasure(choices))));

/** The order a measure is first shown in: the most to worry about on top; the 3 × 3 in that of its rates.
 * @param {Choices['measure']} measure */
export const ownSort = (measure) => (measure === 'rate_per_1000' || !OWN.includes(measure) ? 'rank' : `-${measure}`);

/** How many months a period has, both ends counted. @param {string} from @param {string} to */
export function monthsIn(from, to) {
  const at = /** @param {string} month */ (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(to) - at(from) + 1;
}

/** The month so many months before another. @param {string} month yyyy-mm @param {number} by */
export function earlier(month, by) {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/**
 * @param {Partial<Choices>} wanted
 * @param {Reference} reference
 * @returns {{ choices: Choices, unknown: Unknown[] }}
 */
export function settle(wanted, reference) {
  /** @type {Unknown[]} */
  const unknown = [];
  /** @template T @param {string} name @param {T | null | undefined} value @param {readonly T[]} offered @param {T} fallback @returns {T} */
  const among = (name, value, offered, fallback) => {
    if (value === null || value === undefined) return fallback;
    if (offered.includes(value)) return value;
    unknown.push({ name, value: String(value) });
    return fallback;
  };
  const { datasets, measures, periods, definitions } = reference;
  const months = periods.months.map((entry) => entry.month);
  const usual = { from: periods.default?.from ?? '', to: periods.default?.to ?? '' };
  let from = wanted.from ?? usual.from;
  let to = wanted.to ?? usual.to;
  // A partner sees whole windows only: others would differ by a month or two, and so tell of those months.
  const offered = /** @param {{ from: string, to: string }} span */ (span) => (periods.windows
    ? periods.windows.some((window) => window.from === span.from && window.to === span.to)
    : months.includes(span.from) && months.includes(span.to) && span.from <= span.to);
  if (months.length > 0 && !offered({ from, to })) {
    unknown.push({ name: 'period', value: `${from}..${to}` });
    ({ from, to } = usual);
  }
  const against = wanted.against && offered(wanted.against) && (wanted.against.from !== from || wanted.against.to !== to) ? wanted.against : null;
  if (wanted.against && !offered(wanted.against)) unknown.push({ name: 'against', value: `${wanted.against.from}..${wanted.against.to}` });
  const sorts = columns.flatMap((column) => [column, `-${column}`]);
  const indices = measures.indices.map((index) => index.id);
  const firstIndex = (measures.indices.find((index) => index.available) ?? measures.indices[0])?.id ?? '';
  const counties = datasets.counties.map((county) => county.code);
  const known = [...OWN, ...LISTED];
  const usualDefinition = reference.usualDefinition;
  return {
    choices: {
      language: wanted.language ?? 'en',
      view: wanted.view ?? 'map',
      measure: among('measure', wanted.measure, known, 'rate_per_1000'),
      level: among('level', wanted.level, LEVELS, 'ward'),
      order: among('order', wanted.order, /** @type {Choices['order'][]} */ (ORDERS), null),
      deprived: among('deprived', wanted.deprived, ['10', '20', '30', '50'], null),
      share: wanted.share ?? null,
      first: wanted.first ?? null,
      weights: wanted.weights ?? null,
      compare: wanted.compare ?? null,
      against,
      only: wanted.only ?? null,
      fade: wanted.fade ?? false,
      over: wanted.over ?? null,
      set: wanted.set ?? null,
      meeting: wanted.meeting ?? null,
      by: among('by', wanted.by, LIST_SORTS, null),
      cols: wanted.cols ?? null,
      picked: wanted.picked ?? false,
      definition: among('definition', wanted.definition, definitions.map((each) => each.id), usualDefinition),
      from,
      to,
      index: among('index', wanted.index, indices, indices.includes('wimd-2025') ? 'wimd-2025' : firstIndex),
      county: among('county', wanted.county, counties, null),
      sort: among('sort', wanted.sort, sorts, null),
      selected: wanted.selected ?? null,
      numbers: wanted.numbers ?? true,
      position: wanted.position ?? null,
      dataVersion: datasets.data_version,
    },
    unknown,
  };
}
