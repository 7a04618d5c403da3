/** The data version as it moves, and reads that know at which version they were made. */
@NullMarked
package cymru.diogel.server.version;

import org.jspecify.annotations.NullMarked;
