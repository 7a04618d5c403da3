package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The coordinate reference system that a file says it is in. */
final class ClaimedCrs {
    private static final String KNOWN = "expected EPSG:27700, EPSG:3857 or CRS84";

    private ClaimedCrs() {}

    /**
     * By its name, as {@code urn:ogc:def:crs:EPSG::27700}.
     *
     * @param name CRS84 where a file says nothing (RFC 7946)
     * @throws BadInput for one that Diogel does not know
     */
    static Crs named(SourceFile file, @Nullable String name) {
        if (name == null || name.endsWith("CRS84") || name.matches(".*EPSG:(.*:)?4326")) {
            return Crs.CRS84;
        }
        if (name.matches(".*EPSG:(.*:)?27700")) {
            return Crs.BRITISH_NATIONAL_GRID;
        }
        if (name.matches(".*EPSG:(.*:)?3857")) {
            return Crs.WEB_MERCATOR;
        }
        throw new BadInput(file.name() + ": is in " + name + "; " + KNOWN);
    }

    /**
     * By its Well-Known Text, as a Shapefile's {@code .prj} has it: Esri's names and the EPSG's.
     *
     * @throws BadInput for one that Diogel does not know
     */
    static Crs described(SourceFile file, String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[ _/]+", " ");
        if (plain.contains("BRITISH NATIONAL GRID")) {
            return Crs.BRITISH_NATIONAL_GRID;
        }
        if (plain.startsWith("PROJCS")
                && plain.matches("(?s).*(WEB MERCATOR|PSEUDO-MERCATOR|POPULAR VISUALISATION).*")) {
            return Crs.WEB_MERCATOR;
        }
        if (plain.startsWith("GEOGCS") && plain.matches("(?s).*WGS ?(19)?84.*")) {
            return Crs.CRS84;
        }
        String name = text.replaceAll("(?s)^[^\"]*\"([^\"]*)\".*$", "$1");
        throw new BadInput(file.name() + ": is in '" + name.strip() + "'; " + KNOWN);
    }
}
