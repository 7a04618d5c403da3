package cymru.diogel.etl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A world of three square wards of 1 km side in a row (W05999001 to W05999003, eastings 240000 to 243000) and two LSOAs:
 * one holds the first ward and three tenths of the second, the other the rest. Written in the publishers' forms.
 */
record SmallWorld(Path folder) {
    static final String POLICE_HEADINGS =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";

    /** Longitude and latitude of a point in the middle of the first ward. */
    static final String IN_FIRST_WARD = "-4.317641,51.860256";

    SmallWorld(Path folder) {
        this.folder = folder;
        write("wards.geojson", wards(square(240000, 241000), square(241000, 242000), square(242000, 243000)));
        write(
                "lsoas.geojson",
                collection(
                        "EPSG::27700",
                        feature("\"LSOA21CD\":\"W01999001\",\"LSOA21NM\":\"West\"", square(240000, 241300)),
                        feature("\"LSOA21CD\":\"W01999002\",\"LSOA21NM\":\"East\"", square(241300, 243000))));
        write("population.csv", """
                "lsoa21_code","usual_residents_census2021_ts021","usual_residents_census2021_ts030"
                "W01999001",1301,1300
                "W01999002","1,701",1700
                """);
        write("wimd.csv", """
                LSOA code,LSOA name (Eng),Local Authority name (Eng),WIMD 2025 ,Income ,Employment,Health,Education ,Access to Services,Housing,Community Safety,Physical Environment,
                W01999001,West,County,100,101,102,103,104,105,106,107,108,
                W01999002,East,County,1500,1501,1502,1503,1504,1505,1506,1507,1508,
                ,,,,,,,,,,,,
                """);
        write(
                "2025-01.csv",
                POLICE_HEADINGS
                        + police("aa", "2025-01", IN_FIRST_WARD, "Violence and sexual offences")
                        + police("bb", "2025-01", IN_FIRST_WARD, "Robbery")
                        + police("", "2025-01", ",", "Drugs")
                        + police("", "2025-01", ",", "Drugs")
                        + police("cc", "2025-01", "-3.0,52.0", "Burglary"));
    }

    /** A town in the first ward that reaches into the second, and one by itself in the third. */
    static final String NAMED = """
            name_en,name_cy,easting,northing,radius_m
            Town,Tref,240800,220500,400
            East Town,,242500,220500,100
            """;

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String police(String id, String month, String lonLat, String type) {
        return id + "," + month + ",Test Police,Test Police," + lonLat + ",On or near High Street,W01999001,West,"
                + type + ",,\n";
    }

    static String wards(String first, String second, String third) {
        return collection(
                "EPSG::27700",
                ward("W05999001", "Un", first),
                ward("W05999002", "Dau", second),
                ward("W05999003", "Tri", third));
    }

    static String ward(String code, String name, String ring) {
        return feature(
                "\"WD22CD\":\"" + code + "\",\"WD22NM\":\"" + name + "\",\"WD22NMW\":\"" + name
                        + " (Cymraeg)\",\"LAD22CD\":\"W06999001\",\"LAD22NM\":\"County\"",
                ring);
    }

    static String collection(String crs, String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:"
                + crs + "\"}},\"features\":[" + String.join(",\n", features) + "]}";
    }

    static String feature(String properties, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
    }

    /** A ring between two eastings, from northing 220000 to 221000, with a vertex where a neighbour may have one. */
    static String square(int west, int east) {
        return "[%d,220000],[%d,220000],[%d,221000],[%d,221000],[%d,220000]".formatted(west, east, east, west, west);
    }
}
