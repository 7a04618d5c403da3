/** The shape of /api/patrol, as docs/api.md lists it; types only. */

/** @typedef {import('../../contract.js').Figure} Figure */
/** @typedef {{ code: string, name_en: string, name_cy: string }} Named */
/** @typedef {'day' | 'night'} Shift */
/** Hours of the clock; days 1 (Monday) to 7 of the operational week; share 0 to 1.
 * @typedef {{ from: number, to: number, days: number[], share: number }} Heaviest */
/** @typedef {{ of: 'lsoa' | 'ward', incidents: Figure, day: Heaviest | '[c]', night: Heaviest | '[c]' }} CellHours */
/** `east`, `north` and `outline` in metres of EPSG:27700.
 * @typedef {{ rank: Figure, code: string, count: Figure, before: Figure, change_verdict: string, class: string, reasons: string[],
 *   ward: Named | null, lsoa: Named | null, near: (Named & { metres: number }) | null, east: number, north: number,
 *   longitude: number, latitude: number, outline: [number, number][], hours: CellHours | '[x]' }} Cell */
/** @typedef {{ box: [number, number, number, number], wards: (Named & { label: [number, number], lines: [number, number][][] })[] }} Drawn */
/** @typedef {{ wards: Named[], weights: Figure[] }} Week */
/** @typedef {{ definition: import('../../contract.js').Definition, period: { from: string, to: string, months: number, missing: string[] },
 *   before: { from: string, to: string, available: boolean }, data_version: number, role: string, place: { kind: string, code: string },
 *   definitions: { id: string, title: import('../../contract.js').Bilingual }[], places: (Named & { kind: string })[], busy: number, hidden: number, cells: Cell[], hours: Week | '[x]', map: Drawn | null }} Answer */

export {};
