/** The sample's crimes as data.police.uk publishes them: by month, at anonymised places in degrees of CRS84. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.police;
