/** Tests of the spatial statistics; golden values from reference programs. */
@NullMarked
package cymru.diogel.geodata.stats.space;

import org.jspecify.annotations.NullMarked;
