/** What is chosen of a pack, as it stands in the address of the page and in that of the server's answer. */

/** @typedef {{ quarter: string, lang: string, definition: string, wards: string, sections: string[] }} Chosen empty text and no section where nothing is said */
/** @typedef {{ name: string, value: string }} Unknown */

export const LANGUAGES = ['both', 'cy', 'en'];
export const MOST_WARDS = 20;
export const USUAL_WARDS = '10';

/**
 * Reads an address; what nobody knows is left out and named. Which quarters there are only the server can tell.
 * @param {string} search
 * @param {{ sections: string[], definitions: string[] }} known
 * @returns {{ chosen: Chosen, unknown: Unknown[] }}
 */
export function choicesOf(search, { sections, definitions }) {
  const given = new URLSearchParams(search);
  /** @type {Unknown[]} */
  const unknown = [];
  /** @param {string} name @param {(value: string) => boolean} good @returns {string} */
  const take = (name, good) => {
    const value = given.get(name) ?? '';
    if (value === '' || good(value)) return value;
    unknown.push({ name, value });
    return '';
  };
  const chosen = {
    quarter: take('quarter', (value) => /^\d{4}Q[1-4]$/.test(value)),
    lang: take('lang', (value) => LANGUAGES.includes(value)),
    definition: take('definition', (value) => definitions.includes(value)),
    wards: take('wards', (value) => /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_WARDS),
    sections: take('sections', (value) => value.split(',').every((id) => sections.includes(id))).split(',').filter(Boolean),
  };
  return { chosen, unknown };
}

/** The query that the server is asked with. @param {Chosen} chosen */
export function queryOf({ sections, ...rest }) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...rest, sections: sections.join(',') })) if (value) query.set(name, value);
  return query.toString().replaceAll('%2C', ',');
}

/** The command that writes the same file. @param {Chosen} chosen @param {string} quarter that is shown */
export function commandOf({ sections, ...rest }, quarter) {
  const options = Object.entries({ ...rest, quarter, lang: rest.lang || 'both', sections: sections.join(',') });
  return `./diogel pack ${options.filter(([, value]) => value).map(([name, value]) => `--${name} ${value}`).join(' ')}`;
}
