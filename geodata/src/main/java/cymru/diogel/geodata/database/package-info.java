/** The PostGIS database: its address, pool, schema, version, and a private one of one's own. */
@NullMarked
package cymru.diogel.geodata.database;

import org.jspecify.annotations.NullMarked;
