/** What a load works out between the vintages of boundaries: which area became which, and what was in each set. */
@NullMarked
package cymru.diogel.etl.vintages;

import org.jspecify.annotations.NullMarked;
