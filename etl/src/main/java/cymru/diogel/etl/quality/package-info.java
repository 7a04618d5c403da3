/** The quality gate: what of a load is beyond its thresholds, so that a person should look before it is served. */
@NullMarked
package cymru.diogel.etl.quality;

import org.jspecify.annotations.NullMarked;
