/** The targeting list: what is asked, over which windows, and the answer. */
@NullMarked
package cymru.diogel.server.hotspots;

import org.jspecify.annotations.NullMarked;
