/** Makes the static page of a language from the one template. */

const named = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/**
 * @param {string} template with `{{key}}` for texts and `%name%` for addresses of assets
 * @param {Record<string, string | object>} catalogue
 * @param {Record<string, string>} assets
 * @returns {string}
 */
export function page(template, catalogue, assets) {
  return template
    .replace(/\{\{([\w.]+)\}\}/g, (_, key) => {
      const text = catalogue[key];
      if (typeof text !== 'string') throw new Error(`The page asks for '${key}', which is no text`);
      return text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
    })
    .replace(/%(\w+)%/g, (_, name) => {
      const address = assets[name];
      if (!address) throw new Error(`The page asks for the asset '${name}', which was not built`);
      return address;
    });
}
