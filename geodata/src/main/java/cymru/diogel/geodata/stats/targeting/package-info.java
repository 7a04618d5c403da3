/** Which places, how surely, and did it work: pure functions, no I/O, formula and source cited. */
@NullMarked
package cymru.diogel.geodata.stats.targeting;

import org.jspecify.annotations.NullMarked;
