package cymru.diogel.geodata.sample.country;

import org.locationtech.jts.geom.Geometry;

/**
 * One invented LSOA.
 *
 * @param code such as {@code SL0001}
 * @param name as ONS names them, such as {@code Ardwylan 003B}
 * @param county index in {@link County#ALL}
 * @param ward index of the ward that most of its residents live in
 * @param residents usual residents
 * @param hardship the lot of its residents, about -2 (best) to 3 (worst), 0 in the middle
 * @param border EPSG:27700
 */
public record Lsoa(String code, String name, int county, int ward, int residents, double hardship, Geometry border) {}
