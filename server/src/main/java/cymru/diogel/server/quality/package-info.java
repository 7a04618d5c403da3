/** What was loaded, and how far it can be trusted. */
@NullMarked
package cymru.diogel.server.quality;

import org.jspecify.annotations.NullMarked;
