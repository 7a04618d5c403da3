/** The police files of the sample are plausible and hold what was planted. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.police;
