/** The shape of /api/needs-assessment, as docs/api.md lists it; types only, nothing runs here. */

/** @typedef {import('../contract.js').Bilingual} Bilingual */
/** @typedef {import('../contract.js').Figure} Figure */
/** A figure with what it was made from; `reason` where there is none.
 * @typedef {{ id: string, title: Bilingual, definition: string, unit: string, value: Figure, numerator: Figure, denominator: Figure,
 *   low: Figure, high: Figure, reason?: Bilingual }} Told */
/** @typedef {Told & { night: Told }} Part */
/** @typedef {{ from: string, to: string, missing: string[], count: Figure, low: Figure, high: Figure, domestic_abuse: Figure,
 *   domestic_abuse_low: Figure, domestic_abuse_high: Figure }} Year */
/** @typedef {{ month: string, count: Figure, low: Figure, high: Figure }} Month */
/** `mean` is a month of that name, over `months` of them. @typedef {{ month: number, months: number, count: Figure, mean: Figure, low: Figure, high: Figure }} CalendarMonth */
/** @typedef {{ code: string, name_en: string, name_cy: string, county_name_en: string, county_name_cy: string }} Ward */
/** @typedef {{ on: string, until: string | null, kind: string, text: Bilingual }} Note */
/** `reason` where another definition stands in. @typedef {{ definition: string, reason?: Bilingual, figures: Told[], by_type: Part[],
 *   by_place_type: Part[] | { reason: Bilingual }, by_calendar_month: CalendarMonth[], with_hours: Figure,
 *   hours: Figure[] | { reason: Bilingual }, wards: (Ward & { count: Told, share: Told, night: Told })[] }} Economy */
/** `place` and `place_with` are in the two lists. @typedef {{ with: string, n: number, areas: number, both: number, expected: number, p: number,
 *   wards: (Ward & { place: Figure, count: Figure, place_with: Figure, count_with: Figure })[] }} Overlap */
/** @typedef {{ from: string | null, to: string | null, months: number, missing: string[] }} Period */
/** Without a loaded month, nothing but the head.
 * @typedef {{ definition: Definition, period: Period, method: Bilingual, role: string, data_version: number, figures?: Told[], by_type: Told[],
 *   by_year: Year[], by_month: Month[], by_calendar_month: CalendarMonth[], annotations: Note[], night_time_economy: Economy,
 *   overlap: Overlap | { reason: Bilingual } }} Assessment */
/** @typedef {import('../contract.js').Definition & { source: string }} Definition */
/** What is chosen. @typedef {{ definition: string, from: string, to: string, n: number }} Choice */
/** What it is chosen from. @typedef {{ definitions: Definition[], all: Definition[], usual: string, periods: import('../contract.js').Periods }} Offer */
/** @typedef {{ choice: Choice, offer: Offer }} Question */

export {};
