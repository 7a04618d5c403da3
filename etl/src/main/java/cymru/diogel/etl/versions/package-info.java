/** The commands over versions: which there are, publish, roll back, discard. */
@NullMarked
package cymru.diogel.etl.versions;

import org.jspecify.annotations.NullMarked;
