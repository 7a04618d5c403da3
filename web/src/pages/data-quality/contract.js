/** The shapes of /api/quality and /api/loads. */

/** @typedef {import('../../contract.js').Figure} Figure */
/** @typedef {import('../../contract.js').Bilingual} Bilingual */
/** @typedef {{ source: string, force: string, month: string }} ForceMonth */
/** @typedef {ForceMonth & { rows: Figure, placed: Figure, outside: Figure, unplaced: Figure, superseded: Figure, placed_share: Figure }} MonthRows */
/** @typedef {{ source: string, county: string, name_en: string, name_cy: string, placed: Figure, lsoa_agrees: Figure }} CountyRows */
/** @typedef {ForceMonth & { rows: Figure, usual: number }} ThinMonth */
/** @typedef {{ definition: { id: string, version: string, title: Bilingual }, period: { from: string | null, to: string | null }, count?: Figure, unplaced?: Figure }} Total */
/** @typedef {{ data_version: number, loaded_at: string, files: number, datasets: string[], rows_read: number, rows_rejected: number }} Version */
/** @typedef {{ role: string, months: MonthRows[], counties: CountyRows[], thin: ThinMonth[], missing: ForceMonth[], totals: Total[], versions: Version[] }} Quality */
/** @typedef {{ load: number, dataset: string, edition: string, file: string, loaded_at: string, data_version: number, sample: string, state: string, rows_read: number, rows_rejected: number, placed: Figure, outside: Figure, unplaced: Figure, superseded: Figure }} Load */
/** @typedef {{ role: string, rows: Load[], rejections: { load: number, line: number, reason: string, rows: number }[] }} Loads */

export {};
