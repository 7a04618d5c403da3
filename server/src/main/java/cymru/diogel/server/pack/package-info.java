/** The quarterly pack: a tagged PDF of what the lists tell, for a board. */
@NullMarked
package cymru.diogel.server.pack;

import org.jspecify.annotations.NullMarked;
