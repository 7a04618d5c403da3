/**
 * The invented sample: an invented country, its deprivation and its crimes, all made from a seed and written in the
 * publishers' own file forms.
 */
@org.jspecify.annotations.NullMarked
package cymru.diogel.geodata.sample;
