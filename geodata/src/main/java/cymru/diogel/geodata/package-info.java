/** What the data is: its schema, types, statistics and sources. Knows nothing of how it gets in or out. */
@NullMarked
package cymru.diogel.geodata;

import org.jspecify.annotations.NullMarked;
