/** The shapes the server answers with, as docs/api.md lists them; types only, nothing runs here. */

/** @typedef {'en' | 'cy'} Language */
/** @typedef {{ en: string, cy: string }} Bilingual */
/** A number, or the shorthand `[c]` hidden from this role, `[x]` not available.
 * @typedef {number | '[c]' | '[x]'} Figure */
/** Those of the wards' own answer, and those that the targeting list adds.
 * @typedef {'rate_per_1000' | 'count' | 'deprived_20' | 'cell' | 'smoothed' | 'gi_tier' | 'class' | 'change' | 'score' | 'harm'} MeasureId */
/** Areas of one kind: wards, LSOAs, or cells of the hexagon grid.
 * @typedef {'ward' | 'lsoa' | 'cell'} Level */

/** @typedef {{ code: string, name_en: string, name_cy: string, wards: number }} County */
/** @typedef {{ data_version: number, moved_at: string, sample: boolean, role: string, counties: County[], attribution: Bilingual,
 *   base_map?: { url: string, attribution: string } | null,
 *   boundaries: { kind: string, vintage: string, areas: number, served: boolean }[] }} Datasets */
/** @typedef {{ id: string, unit: string, title: Bilingual }} Measure */
/** @typedef {{ id: string, edition: string, domain: string, available: boolean, title: Bilingual }} Index */
/** @typedef {{ measures: Measure[], indices: Index[], harm_weights: boolean }} Measures */
/** @typedef {{ first: string | null, last: string | null, default: { from: string, to: string } | null,
 *   months: { month: string, loaded: boolean }[], windows?: { from: string, to: string }[] | null }} Periods */
/** @typedef {{ id: string, version: string, proxy: boolean, source?: string, available?: boolean, title: Bilingual, note: Bilingual }} Definition */
/** `periodsOf` is the definition whose months `periods` holds.
 * @typedef {{ datasets: Datasets, measures: Measures, periods: Periods, definitions: Definition[],
 *   usualDefinition: string, periodsOf: string }} Reference */

/** Shares are 0 to 1; rates are incidents per 1,000 residents a year with their 95 % interval.
 * @typedef {{ code: string, name_en: string, name_cy: string, county: string, county_name_en: string, county_name_cy: string,
 *   vintage: string, population: Figure, population_method: string, count: Figure, rate_per_1000: Figure, rate_low: Figure,
 *   rate_high: Figure, rank: Figure, deprived_10: Figure, deprived_20: Figure, deprived_30: Figure, deprived_50: Figure,
 *   lsoas: Figure, lsoas_in_20: Figure, worst_lsoa: string, worst_rank: Figure, cell: string }} Row */
/** Upper bounds between the classes of a measure, ascending. @typedef {Record<string, number[]>} Bounds */
/** @typedef {{ definition: Definition, period: { from: string, to: string, months: number, missing: string[] },
 *   index: { id: string, available: boolean, title: Bilingual, lsoa_vintage: string },
 *   wards: { vintage: string, areas: number, shown: number },
 *   population: { edition: string, title: Bilingual, method: string, method_title: Bilingual },
 *   interval: { level: number, method: Bilingual }, role: string, data_version: number, sample: boolean, marking: string }} Heading */
/** @typedef {Heading & { classes: Bounds, rows: Row[] }} Figures */
/** @typedef {{ domain: string, title: Bilingual, deprived_10: Figure, deprived_20: Figure, deprived_30: Figure, deprived_50: Figure,
 *   lsoas: Figure, lsoas_in_20: Figure, worst_lsoa: string, worst_rank: Figure }} DomainShare */
/** @typedef {{ code: string, name: string, residents: Figure, share_of_ward: Figure, rank: Figure }} Lsoa */
/** @typedef {{ title: Bilingual, counted: boolean, count: Figure }} CrimeType */
/** @typedef {Heading & { ward: Row, series: { month: string, count: Figure }[], types: CrimeType[], deprivation: DomainShare[],
 *   lsoas: Lsoa[] }} WardDetail */

/** What the reader has chosen; all of it is in the address. Of the list `by` is the column it is sorted by (`-` descends), `cols` the columns that are shown,
 * `picked` whether the areas of `set` alone are. `order`, `deprived`, `share`, `first` and `weights` order and narrow the
 * list alone; without `order` the server's own is meant; `share` is 0 to 1, `weights` are those of the score as text: violence, deprivation, growth; `compare` names two quarters.
 * Of the map: `against` is the period it is compared with; `only` the classes kept, `over` what is drawn over it, `set` the codes that are reckoned together, each
 * parted by commas; `fade` takes back what cannot be told from the force's rate; `meeting` is the step of the meeting, from 1.
 * @typedef {{ language: Language, view: View, level: Level, order: Order | null, deprived: string | null, share: number | null, first: number | null,
 *   weights: string | null, compare: { from: string, to: string } | null, measure: MeasureId, definition: string, from: string, to: string,
 *   index: string, county: string | null, sort: string | null, selected: string | null, numbers: boolean,
 *   against: { from: string, to: string } | null, only: string | null, fade: boolean, over: string | null, set: string | null, meeting: number | null,
 *   by: string | null, cols: string | null, picked: boolean,
 *   position: { lat: number, lng: number, zoom: number } | null, dataVersion: number | null }} Choices */
/** @typedef {'map' | 'table' | 'list'} View */
/** What the list can be ordered by. @typedef {'count' | 'rate' | 'smoothed' | 'harm' | 'score'} Order */
/** A value in an address that nothing here answers to.
 * @typedef {{ name: string, value: string }} Unknown */

export {};
