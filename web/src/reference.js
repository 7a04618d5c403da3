/** What can be chosen from: datasets, measures, definitions, and the months of the definition that is chosen. */
import { ask } from './answers.js';
import { settle } from './choices.js';

/** @typedef {import('./contract.js').Reference} Reference */

/** @param {string | undefined} wanted the definition whose months are asked for, where it is offered; else those of the usual one @returns {Promise<Reference>} */
export async function askReference(wanted) {
  const [datasets, measures, usual, defined] = await Promise.all([
    /** @type {Promise<Reference['datasets']>} */ (ask('/api/datasets')),
    /** @type {Promise<Reference['measures']>} */ (ask('/api/measures')),
    /** @type {Promise<Reference['periods']>} */ (ask('/api/periods')),
    /** @type {Promise<{ definitions: Reference['definitions'], default?: string }>} */ (ask('/api/definitions')),
  ]);
  const { definitions } = defined;
  const usualDefinition = defined.default ?? definitions[0]?.id ?? '';
  const definition = definitions.find(({ id }) => id === wanted)?.id ?? usualDefinition;
  // Each source has months of its own.
  const periods = definition === usualDefinition ? usual : /** @type {Reference['periods']} */ (await ask(`/api/periods?${new URLSearchParams({ definition })}`));
  return { datasets, measures, periods, definitions, usualDefinition, periodsOf: definition };
}

/** Where another definition was chosen: its months, and a period within them. @param {import('./session.js').Session} session @returns {Promise<boolean>} whether it was */
export async function refit(session) {
  const { definition } = session.choices;
  if (!session.reference || session.reference.periodsOf === definition) return false;
  session.reference = await askReference(definition);
  session.choices = settle(session.choices, session.reference).choices;
  return true;
}
