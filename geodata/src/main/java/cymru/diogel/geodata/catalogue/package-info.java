/** Where the official data comes from: each dataset with its publisher, licence, address and what is expected in it. */
@NullMarked
package cymru.diogel.geodata.catalogue;

import org.jspecify.annotations.NullMarked;
