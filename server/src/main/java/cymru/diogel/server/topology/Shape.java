package cymru.diogel.server.topology;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One area of a layer.
 *
 * @param outline a polygon or multipolygon in Web Mercator metres
 */
public record Shape(String id, Map<String, Object> properties, Geometry outline) {}
