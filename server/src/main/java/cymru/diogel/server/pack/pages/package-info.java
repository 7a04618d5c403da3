/** The pages of the pack: what each section says, in the words of one language. */
@NullMarked
package cymru.diogel.server.pack.pages;

import org.jspecify.annotations.NullMarked;
