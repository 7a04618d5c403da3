/** What ties areas of one vintage to those of the next: pure functions over the publisher's lookup. */
@NullMarked
package cymru.diogel.geodata.vintages;

import org.jspecify.annotations.NullMarked;
