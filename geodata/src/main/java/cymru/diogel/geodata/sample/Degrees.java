package cymru.diogel.geodata.sample;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** From metres of EPSG:27700 to longitude and latitude of CRS84, datum shift included. */
final class Degrees {
    private final MathTransform transform;

    Degrees() {
        try {
            transform = CRS.findMathTransform(CRS.decode("EPSG:27700", true), CRS.decode("EPSG:4326", true), false);
        } catch (FactoryException e) {
            throw new IllegalStateException("the EPSG database lacks 27700 or 4326", e);
        }
    }

    /** Longitude and latitude, degrees. */
    double[] of(double easting, double northing) {
        double[] point = {easting, northing};
        try {
            transform.transform(point, 0, point, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException("not in the British grid: " + easting + " " + northing, e);
        }
        return point;
    }
}
