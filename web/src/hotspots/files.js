/** The files to take away of what the list's answer shows: the same question, in four forms. */
import { fromList } from '../choices.js';
import { part } from '../element.js';
import { listFile } from './question.js';

/** @param {import('../session.js').Session} session */
export function showFiles(session) {
  function link() {
    const { choices } = session;
    const listed = fromList(choices);
    for (const form of ['xlsx', 'gpkg']) part(`download-${form}`).hidden = !listed;
    if (!listed) return;
    // The map shows every area of a county: what narrows the list does not hold there.
    const asked = choices.view === 'list' ? choices : { ...choices, deprived: null, first: null };
    for (const form of ['csv', 'geojson', 'xlsx', 'gpkg']) part(`download-${form}`).setAttribute('href', listFile(asked, form));
  }
  session.on('choices', link);
  session.on('figures', link);
}
