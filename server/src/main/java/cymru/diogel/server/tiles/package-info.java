/** Vector tiles and their TileJSON. */
@NullMarked
package cymru.diogel.server.tiles;

import org.jspecify.annotations.NullMarked;
