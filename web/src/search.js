/** Finds wards by name in either language, accents and case ignored. */

/** @param {string} text @returns {string} */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'‘-]/g, ' ').toLowerCase().trim();

/** Whether every word looked for stands in one of the names. @param {string} words @param {...string} names */
export function matches(words, ...names) {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return names.some((name) => wanted.every((word) => ` ${plain(name)}`.includes(word)));
}
