package cymru.diogel.server.topology;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One area to be encoded.
 *
 * @param outline a polygon or multipolygon in Web Mercator metres
 */
record Shape(String id, Map<String, Object> properties, Geometry outline) {}
