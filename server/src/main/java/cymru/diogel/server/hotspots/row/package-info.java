/** The row of the targeting list: its columns, the rules that it may meet, the caveats it may bear. */
@NullMarked
package cymru.diogel.server.hotspots.row;

import org.jspecify.annotations.NullMarked;
