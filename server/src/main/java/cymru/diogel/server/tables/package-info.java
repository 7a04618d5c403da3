/** Rows and columns as every format writes them. */
@NullMarked
package cymru.diogel.server.tables;

import org.jspecify.annotations.NullMarked;
