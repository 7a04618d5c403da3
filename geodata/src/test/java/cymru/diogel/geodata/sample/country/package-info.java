/** The land of the sample fits together and is nowhere real. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.country;
