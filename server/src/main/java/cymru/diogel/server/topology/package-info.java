/** A whole layer as TopoJSON. */
@NullMarked
package cymru.diogel.server.topology;

import org.jspecify.annotations.NullMarked;
