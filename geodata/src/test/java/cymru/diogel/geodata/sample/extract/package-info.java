/** The force extract of the sample has the form, the shares and the plants it says it has. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.extract;
