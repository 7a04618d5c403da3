/** Statistics as pure functions on arrays: no I/O, formula and source cited. */
@NullMarked
package cymru.diogel.geodata.stats;

import org.jspecify.annotations.NullMarked;
