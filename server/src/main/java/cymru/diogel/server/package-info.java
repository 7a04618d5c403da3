/** How the data gets out: tiles, GeoJSON, ward lists and the page. */
@NullMarked
package cymru.diogel.server;

import org.jspecify.annotations.NullMarked;
