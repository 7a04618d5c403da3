/** Lists as files to take away: the same rows, order and values in every format. */
@NullMarked
package cymru.diogel.server.exports;

import org.jspecify.annotations.NullMarked;
