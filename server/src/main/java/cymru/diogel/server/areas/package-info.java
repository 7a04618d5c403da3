/** The areas of each level: what they are, whatever happened there. */
@NullMarked
package cymru.diogel.server.areas;

import org.jspecify.annotations.NullMarked;
