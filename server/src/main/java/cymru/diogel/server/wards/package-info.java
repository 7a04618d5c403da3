/** The ward list and the ward profile. */
@NullMarked
package cymru.diogel.server.wards;

import org.jspecify.annotations.NullMarked;
