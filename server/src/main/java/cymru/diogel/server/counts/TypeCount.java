package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.server.http.Bilingual;

/**
 * What a role may see of one crime type in a ward.
 *
 * @param counted whether the definition counts it
 */
public record TypeCount(Bilingual title, boolean counted, ShownCount count) {}
