/** The page in two languages and its assets. */
@NullMarked
package cymru.diogel.server.pages;

import org.jspecify.annotations.NullMarked;
