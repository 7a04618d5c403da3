/** What speaks for an area being on the list: each kind of evidence for all areas at once. */
@NullMarked
package cymru.diogel.server.hotspots.evidence;

import org.jspecify.annotations.NullMarked;
