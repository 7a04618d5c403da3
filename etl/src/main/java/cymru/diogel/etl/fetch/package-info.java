/** How the official data gets here: asked of its publishers, checked, and placed whole with word of where it came from. */
@NullMarked
package cymru.diogel.etl.fetch;

import org.jspecify.annotations.NullMarked;
