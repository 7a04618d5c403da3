package cymru.diogel.geodata.sample.country;

import org.locationtech.jts.geom.Geometry;

/**
 * One invented ward.
 *
 * @param code such as {@code SW0001}
 * @param county index in {@link County#ALL}
 * @param town index in {@link Town#ALL}, -1 in the country
 * @param border EPSG:27700
 */
public record Ward(String code, String nameEn, String nameCy, int county, int town, Geometry border) {}
