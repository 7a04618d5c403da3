/** Targeting lists as they were published quarter by quarter: frozen, sealed, compared and tested on what followed. */
@NullMarked
package cymru.diogel.server.lists;

import org.jspecify.annotations.NullMarked;
