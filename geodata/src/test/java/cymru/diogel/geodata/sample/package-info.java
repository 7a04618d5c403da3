/** The invented sample is what it says: whole, plausible, and nowhere real. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample;
