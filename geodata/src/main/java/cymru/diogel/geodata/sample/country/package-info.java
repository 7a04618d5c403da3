/** The land of the sample: its counties, towns, wards, LSOAs and people. Metres are EPSG:27700 throughout. */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample.country;
