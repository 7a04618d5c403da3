/** The shapes of the targeting list, as docs/api.md lists them; types only, nothing runs here. */

/** @typedef {import('../contract.js').Bilingual} Bilingual */
/** @typedef {import('../contract.js').Figure} Figure */
/** @typedef {import('../contract.js').Heading} Heading */
/** @typedef {{ id: string } & Bilingual} Sentence */

/** A row of the list; it holds what a row of the wards' own answer holds. `score_…` are the parts that sum to `score`.
 * @typedef {import('../contract.js').Row & { rank_low: Figure, rank_high: Figure, in_top: Figure, expected: Figure,
 *   smoothed: Figure, smoothed_low: Figure, smoothed_high: Figure, funnel: string, funnel_low: Figure, funnel_high: Figure,
 *   gi_tier: string, gi_z: Figure, gi_p: Figure, moran: string, before: Figure, change: Figure, change_low: Figure, change_high: Figure,
 *   change_verdict: string, class: string, hot_periods: Figure, periods: Figure, income_20: Figure, score: Figure,
 *   score_violence: Figure, score_deprivation: Figure, score_growth: Figure, harm: Figure, harm_largest: string, harm_largest_share: Figure,
 *   domestic: Figure, alcohol: Figure, drugs: Figure, knife: Figure, firearm: Figure, peak: string, peak_share: Figure,
 *   ambulance: Figure, emergency_department: Figure, fire: Figure, youth_justice: Figure,
 *   reasons: string[], caveats: string[], action_en: string, action_cy: string, owner: string, due: string, review: string,
 *   status: string, decision_en: string, decision_cy: string }} Target */
/** @typedef {{ name_en: string, name_cy: string, code: string, count: Figure, population: Figure, rate_per_1000: Figure, rate_low: Figure,
 *   rate_high: Figure, would_rank: Figure, deprived_20: Figure, change_verdict: string, wards: string[] }} Named */
/** Dates are yyyy-mm-dd; `until` is null where a day or an open end is meant, `area` where the whole force is.
 * @typedef {{ on: string, until: string | null, kind: string, area: string | null, text: Bilingual }} Annotation */
/** `weights_used` are those of the parts that are known: a part that is not gives its weight to the others.
 * @typedef {{ violence: number, deprivation: number, growth: number }} Weights */
/** @typedef {{ from: string, to: string }} Span months, both inclusive */
/** @typedef {Omit<Heading, 'wards' | 'period'> & { level: import('../contract.js').Level, measure: import('../contract.js').Order,
 *   weights: Weights, weights_used: Weights | null, seed: number, period: Heading['period'] & { asked: number },
 *   before: (Span & { available: boolean }) | null, classes_over: Span[],
 *   areas: { level: string, vintage: string | null, areas: number, shown: number, mask: Bilingual | null }, top_n: number,
 *   smoothing: { mean: Figure, variance: Figure, differs: boolean } | null, harm: { edition: string | null }, caveats: Sentence[], rules: Sentence[],
 *   annotations: Annotation[] }} Question */
/** @typedef {Question & { rows: Target[], named: Named[] }} Targets */
/** @typedef {Question & { area: Target, series: { month: string, count: Figure }[], hours: number[] | string }} AreaDetail */

export {};
