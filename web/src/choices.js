/** Holds what an address asks for against what the server offers: what is not offered falls back, and is said. */

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Reference} Reference */
/** @typedef {import('./contract.js').Unknown} Unknown */

const columns = [
  ...['code', 'name_en', 'name_cy', 'county', 'population', 'count', 'rate_per_1000', 'rate_low', 'rate_high', 'rank'],
  ...['deprived_10', 'deprived_20', 'deprived_30', 'deprived_50', 'lsoas', 'lsoas_in_20', 'worst_lsoa', 'worst_rank'],
  ...['county_name_en', 'county_name_cy', 'cell'],
];

/** The order a measure is first shown in: the most to worry about on top; the 3 × 3 in that of its rates.
 * @param {Choices['measure']} measure */
export const ownSort = (measure) => (measure === 'rate_per_1000' ? 'rank' : `-${measure}`);

/** The server's own default where it is offered, else the first. @param {string[]} offered @param {string} usual */
const usually = (offered, usual) => (offered.includes(usual) ? usual : (offered[0] ?? ''));

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
  if (months.length > 0 && !(months.includes(from) && months.includes(to) && from <= to)) {
    unknown.push({ name: 'period', value: `${from}..${to}` });
    ({ from, to } = usual);
  }
  const sorts = columns.flatMap((column) => [column, `-${column}`]);
  const indices = measures.indices.map((index) => index.id);
  const firstIndex = (measures.indices.find((index) => index.available) ?? measures.indices[0])?.id ?? '';
  const counties = datasets.counties.map((county) => county.code);
  const offered = measures.measures.map((measure) => measure.id);
  return {
    choices: {
      language: wanted.language ?? 'en',
      view: wanted.view ?? 'map',
      measure: among('measure', wanted.measure, offered, 'rate_per_1000'),
      definition: among('definition', wanted.definition, definitions.map((each) => each.id), usually(definitions.map((each) => each.id), 'police-uk-violence')),
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
