/** Holds the two catalogues against each other and against the texts the page asks for. */

/** @typedef {Record<string, string | Record<string, string>>} Catalogue */

/** Keys a source asks for: `t('key')`, `plural('key', …)` in scripts, `{{key}}` in the page. @param {string} source */
export function keysAsked(source) {
  const script = source.matchAll(/\b(?:t|plural)\(\s*'([^']+)'/g);
  const page = source.matchAll(/\{\{([\w.]+)\}\}/g);
  return [...script, ...page].map((found) => found[1] ?? '');
}

/** Names of `{places}` in a text or in any plural form. @param {string | Record<string, string>} text */
function placesOf(text) {
  const all = typeof text === 'string' ? text : Object.values(text).join(' ');
  return [...new Set([...all.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort().join(', ');
}

/**
 * @param {Record<string, Catalogue>} catalogues by language
 * @param {string[]} asked keys the sources ask for
 * @returns {string[]} what is wrong, a sentence each
 */
export function faults(catalogues, asked) {
  /** @type {string[]} */
  const found = [];
  const wanted = new Set(asked);
  const languages = Object.keys(catalogues);
  const all = new Set(languages.flatMap((language) => Object.keys(catalogues[language] ?? {})));
  for (const key of wanted) if (!all.has(key)) found.push(`'${key}' is asked for and in no catalogue`);
  for (const key of all) {
    if (!wanted.has(key)) found.push(`'${key}' is asked for nowhere`);
    const texts = languages.map((language) => catalogues[language]?.[key]);
    languages.forEach((language, i) => {
      const text = texts[i];
      if (text === undefined) return void found.push(`'${key}' is missing in ${language}`);
      const forms = typeof text === 'string' ? [text] : Object.values(text);
      if (forms.some((form) => form.trim() === '')) found.push(`'${key}' is empty in ${language}`);
      if (typeof text === 'object') {
        const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const form of needed) if (!(form in text)) found.push(`'${key}' has no form '${form}' in ${language}`);
      }
    });
    const [first, ...others] = texts.filter((text) => text !== undefined);
    for (const text of others) {
      if (first === undefined) continue;
      if (typeof text !== typeof first) found.push(`'${key}' is a plural in one language only`);
      else if (placesOf(text) !== placesOf(first)) found.push(`'${key}' has other places: ${placesOf(first)} and ${placesOf(text)}`);
    }
  }
  return found;
}
