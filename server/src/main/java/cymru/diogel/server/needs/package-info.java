/** The figures of a needs assessment: what was recorded, who, when and where, each with its numerator and denominator. */
@NullMarked
package cymru.diogel.server.needs;

import org.jspecify.annotations.NullMarked;
