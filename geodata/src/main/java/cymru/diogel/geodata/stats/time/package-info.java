/** Change, trend and time of day: pure functions, no I/O, formula and source cited. */
@NullMarked
package cymru.diogel.geodata.stats.time;

import org.jspecify.annotations.NullMarked;
