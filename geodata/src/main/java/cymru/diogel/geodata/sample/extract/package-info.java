/** The sample's crimes as a force's own extract holds them, one by one, with what its partners know beside it. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.extract;
