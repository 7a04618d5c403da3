/** The shapes of /api/quality and /api/loads. */

/** @typedef {import('../../contract.js').Figure} Figure */
/** @typedef {import('../../contract.js').Bilingual} Bilingual */
/** @typedef {{ source: string, force: string, month: string }} ForceMonth */
/** @typedef {ForceMonth & { rows: Figure, placed: Figure, outside: Figure, unplaced: Figure, superseded: Figure, placed_share: Figure }} MonthRows */
/** @typedef {{ source: string, county: string, name_en: string, name_cy: string, placed: Figure, lsoa_agrees: Figure }} CountyRows */
/** @typedef {ForceMonth & { rows: Figure, usual: number }} ThinMonth */
/** Rows outside the wards, by metres to the nearest. @typedef {{ source: string, force: string, rows: Figure, to_1km: Figure, to_10km: Figure, beyond: Figure, farthest_m: Figure }} OutsideRows */
/** Why a version waits: a check of the quality gate, per cent. @typedef {{ finding: string, subject: string, value: Figure, threshold: number }} Finding */
/** A version that nobody has published yet; without findings where it was told to wait. @typedef {{ data_version: number, made_at: string, loaded: { dataset: string, edition: string }[], findings: Finding[] }} Waiting */
/** @typedef {{ definition: { id: string, version: string, title: Bilingual }, period: { from: string | null, to: string | null }, count?: Figure, unplaced?: Figure }} Total */
/** @typedef {{ data_version: number, loaded_at: string, files: number, datasets: string[], rows_read: number, rows_rejected: number }} Version */
/** @typedef {{ role: string, months: MonthRows[], counties: CountyRows[], outside: OutsideRows[], thin: ThinMonth[], missing: ForceMonth[], totals: Total[], versions: Version[] }} Quality */
/** @typedef {{ load: number, dataset: string, edition: string, file: string, loaded_at: string, data_version: number, sample: string, state: string, rows_read: number, rows_rejected: number, placed: Figure, outside: Figure, unplaced: Figure, superseded: Figure, repeated: Figure, alike: Figure, replaced: Figure }} Load */
/** @typedef {{ role: string, rows: Load[], rejections: { load: number, line: number, reason: string, rows: number }[], waiting: Waiting[] }} Loads */

export {};
