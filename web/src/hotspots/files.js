/** The files to take away of what the list's answer shows: the same question, in each form. */
import { fromList } from '../choices.js';
import { part } from '../element.js';
import { listFile } from './question.js';

/** @param {import('../session.js').Session} session */
export function showFiles(session) {
  function link() {
    const { choices } = session;
    if (!fromList(choices)) return;
    for (const form of ['csv', 'geojson', 'xlsx', 'gpkg']) part(`download-${form}`).setAttribute('href', listFile(choices, form));
  }
  session.on('choices', link);
  session.on('figures', link);
}
