/** All that cannot be fetched again, in one file, and back. */
@NullMarked
package cymru.diogel.etl.backup;

import org.jspecify.annotations.NullMarked;
