/** Where a patrol goes, and that it was there. */
@NullMarked
package cymru.diogel.server.patrol;

import org.jspecify.annotations.NullMarked;
