/** How the data gets in: one loader a dataset, one transaction a load, every file recognised by its content. */
@NullMarked
package cymru.diogel.etl;

import org.jspecify.annotations.NullMarked;
