/** What the pack draws: maps and charts, in vectors alone, told apart without colour. */
@NullMarked
package cymru.diogel.server.pack.drawing;

import org.jspecify.annotations.NullMarked;
