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
        if (name == null || name.endsWith("CRS84") || isEpsg(name, "4326")) {
            return Crs.CRS84;
        }
        if (isEpsg(name, "27700")) {
            return Crs.BRITISH_NATIONAL_GRID;
        }
        if (isEpsg(name, "3857")) {
            return Crs.WEB_MERCATOR;
        }
        throw new BadInput(file.name() + ": is in " + name + "; " + KNOWN);
    }

    /** Whether it is the EPSG's code, with or without the version of its list: {@code EPSG:27700}, {@code EPSG:9.9:27700}. */
    private static boolean isEpsg(String name, String code) {
        return name.contains("EPSG:") && name.endsWith(":" + code);
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
