/**
 * The invented sample: four counties, their wards, LSOAs, people, deprivation and crime, all made from a seed and written
 * in the publishers' own file forms. Metres are EPSG:27700 throughout; degrees appear only in the police files (CRS84).
 */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample;
