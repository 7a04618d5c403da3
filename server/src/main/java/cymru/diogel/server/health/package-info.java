/** Liveness, readiness and metrics. */
@NullMarked
package cymru.diogel.server.health;

import org.jspecify.annotations.NullMarked;
