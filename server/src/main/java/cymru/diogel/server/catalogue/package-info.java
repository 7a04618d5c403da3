/** What can be asked for and what is loaded. */
@NullMarked
package cymru.diogel.server.catalogue;

import org.jspecify.annotations.NullMarked;
