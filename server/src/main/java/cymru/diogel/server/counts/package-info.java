/** The one door to the counts. */
@NullMarked
package cymru.diogel.server.counts;

import org.jspecify.annotations.NullMarked;
