/** Files as publishers form them, read as two things: tables of rows and layers of areas. Content decides, not the name. */
@NullMarked
package cymru.diogel.etl.formats;

import org.jspecify.annotations.NullMarked;
