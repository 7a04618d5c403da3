package cymru.diogel.etl.formats;

import cymru.diogel.geodata.Crs;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.MultiPolygon;

/** Areas of one file, or of one layer of it: polygons with properties, handed over one by one. */
public interface AreaLayer {
    SourceFile file();

    /** What the outlines are in, as the file says. */
    Crs crs();

    /** The names of the properties. */
    Set<String> properties();

    /**
     * Hands over every feature in turn.
     *
     * @throws cymru.diogel.geodata.BadInput naming the feature that is not as it must be
     */
    void each(Consumer<Feature> reader);

    /**
     * One feature.
     *
     * @param number in the file, the first being 1
     * @param properties as text without spaces around it; null values are left out
     */
    record Feature(int number, Map<String, String> properties, MultiPolygon geometry) {}
}
