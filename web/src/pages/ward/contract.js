/** The shapes of a ward's profile, as docs/api.md lists them; types only, nothing runs here. */

/** @typedef {import('../../contract.js').Bilingual} Bilingual */
/** @typedef {import('../../contract.js').Figure} Figure */
/** @typedef {import('../../contract.js').Row} Row */
/** @typedef {import('../../contract.js').Heading} Heading */
/** @typedef {import('../../hotspots/contract.js').Annotation} Annotation */
/** @typedef {import('../../hotspots/contract.js').AreaDetail} AreaDetail */
/** @typedef {{ rate_per_1000: Figure, rate_low: Figure, rate_high: Figure }} Rated */
/** @typedef {Rated & { title: Bilingual, counted: boolean, count: Figure }} TypeRow */
/** @typedef {Omit<import('../../contract.js').WardDetail, 'types'> & { types: TypeRow[] }} Detail */
/** A quarter, or for a partner a window of twelve months that ends with one.
 * @typedef {Rated & { from: string, to: string, count: Figure, force_rate: Figure, force_low: Figure, force_high: Figure }} Point */
/** @typedef {Heading & { step: 'quarter' | 'year', trend: Point[], annotations: Annotation[],
 *   boundary_changes?: { from_vintage: string, to_vintage: string, changed: boolean, before: string[] }[] }} Trend */
/** @typedef {{ code: string, name: string, residents: number, share_of_ward: Figure, ranks: Record<string, number> }} RankedLsoa */
/** @typedef {import('../../contract.js').DomainShare & { weight: Figure }} Domain */
/** @typedef {{ index: Heading['index'], areas: number, groups: { percent: number, max_rank: number }[], domains: Domain[], lsoas: RankedLsoa[] }} Deprivation */
/** @typedef {Row & { residents_per_km2: number, distance: number }} Alike */
/** @typedef {Heading & { ward: Alike | null, similar: Alike[] }} Similar */
/** Days as yyyy-mm-dd; null where nothing was said.
 * @typedef {{ action_en: string, action_cy: string, owner: string, first_day: string, due: string | null, review: string | null,
 *   status: string, decision_en: string | null, decision_cy: string | null }} Action */
/** Everything the page is drawn from; the list's part is null where the server has none.
 * @typedef {{ detail: Detail, trend: Trend, deprivation: Deprivation, similar: Similar, actions: Action[],
 *   byRate: AreaDetail | null, listed: AreaDetail | null }} Profile */

export {};
