/** Statistics of areas and their neighbours, and of points on a plane (EPSG:27700, metres): no I/O, formula and source cited. */
@NullMarked
package cymru.diogel.geodata.stats.space;

import org.jspecify.annotations.NullMarked;
