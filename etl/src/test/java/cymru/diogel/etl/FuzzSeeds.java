package cymru.diogel.etl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small sound files of every form, with invented content: where fuzzing begins. */
final class FuzzSeeds {
    private static final String HOLED =
            "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-4.3,51.8,9],[-4.2,51.8,9],[-4.2,51.9,9],[-4.3,51.8,9]],"
                    + "[[-4.23,51.81],[-4.21,51.81],[-4.21,51.83],[-4.23,51.81]]]]}";
    private static final String TOPOLOGY =
            "{\"type\":\"Topology\",\"transform\":{\"scale\":[0.001,0.001],\"translate\":[-4.3,51.8]},\"objects\":{\"wards\":"
                    + "{\"type\":\"GeometryCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},"
                    + "\"geometries\":[{\"type\":\"Polygon\",\"properties\":{\"WD13CD\":\"W05999001\",\"WD13NM\":\"Un\"},\"arcs\":[[0,1]]},"
                    + "{\"type\":\"MultiPolygon\",\"properties\":{\"WD13CD\":\"W05999002\"},\"arcs\":[[[-1,2]]]}]}},"
                    + "\"arcs\":[[[0,0],[10,0],[0,10]],[[10,10],[-10,0],[0,-10]],[[0,0],[0,-5],[10,15]]]}";
    private static final String RANKS =
            "LSOA code,LSOA name (Eng),WIMD 2025 ,Income ,Employment,Health,Education ,Access to Services,Housing,Community Safety,Physical Environment\n";

    private FuzzSeeds() {}

    static List<byte[]> of(FuzzedReader reader) {
        return switch (reader) {
            case GEOJSON, BOUNDARIES -> texts(wards(), degrees());
            case TOPOJSON -> texts(TOPOLOGY);
            case SHAPEFILE -> FuzzSeedFiles.shapes();
            case GEOPACKAGE -> FuzzSeedFiles.packages();
            case CSV -> csv();
            case XLS -> FuzzSeedBooks.excel97();
            case XLSX -> List.of(FuzzSeedBooks.excel());
            case ODS -> List.of(FuzzSeedBooks.openDocument());
            case PACKED -> FuzzSeedFiles.packed();
            case COLUMNS -> texts("ours,theirs\noffence_code,Code\nforce,\"Force, name\"\n");
            case POLICE -> texts(police());
            case EXTRACT ->
                texts(ExtractIT.HEADINGS
                        + ExtractIT.row("1", Map.of())
                        + ExtractIT.row(
                                "2", Map.of("easting", "", "northing", "", "longitude", "-4.3", "latitude", "51.8")));
            case DEPRIVATION ->
                texts(
                        RANKS + "W01999001,West,100,101,102,103,104,105,106,107,108\n",
                        RANKS + "W01999001,West,1.5,10.1,2,3,4,5,6,7,8\nW01999002,East,2.5,1.1,2,3,4,5,6,7,8\n");
            case POPULATION ->
                texts(
                        "lsoa21_code,usual_residents_census2021_ts021\nW01999001,1301\nW01999002,\"1,701\"\n",
                        "lsoa11_code,total_population\nW01999001,1301\n");
            case DEFINITIONS ->
                texts(ExtractIT.DEFINITION_HEADINGS
                        + "mine,1,1,2025-01-01,force,false,knife,violence-with-injury,Mine,Fy un i,,\n"
                        + "other,2,1,,police.uk,true,,Robbery;Drugs,Other,Arall,Note,Nodyn\n");
            case HARM_WEIGHTS -> texts("offence_code,weight\n001/00,7000\n008/06,12.5\n");
            case PARTNERS -> partners();
        };
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static String wards() {
        return SmallWorld.wards(
                SmallWorld.square(240000, 241000),
                SmallWorld.square(241000, 242000),
                SmallWorld.square(242000, 243000));
    }

    private static String degrees() {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + HOLED
                + ",\"properties\":{\"WD22CD\":\"W05999001\",\"WD22NM\":\"Tŷ\",\"n\":1.5,\"b\":true,\"x\":null}}]}";
    }

    static String police() {
        return SmallWorld.POLICE_HEADINGS
                + SmallWorld.police("aa", "2025-01", SmallWorld.IN_FIRST_WARD, "Robbery")
                + SmallWorld.police("", "2025-01", ",", "Drugs");
    }

    private static List<byte[]> csv() {
        String text = "Title\n\nLSOA code;\"Name, \"\"in full\"\"\";Tŷ\nW01999001;\"a\nb\";1\n;;\n";
        return List.of(
                text.getBytes(StandardCharsets.UTF_8),
                text.replace("ŷ", "ô").replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")),
                text.replace(";", "\t").getBytes(StandardCharsets.UTF_16),
                police().getBytes(StandardCharsets.UTF_8));
    }

    private static List<byte[]> partners() {
        return texts(
                SmallWorld.NAMED,
                "source,level,code,from,to,count\nfire,ward,W05999001,2025-01,2025-03,4\nfire,lsoa,W01999002,2025-06,2025-06,1\n",
                "on,until,kind,area,text_en,text_cy\n2025-01-15,2025-02-01,operation,W05999002,Otherwise,Yn wahanol\n",
                """
                area,action_en,action_cy,owner,from,due,review,status,decision_en,decision_cy
                W05999001,Patrols,Patrolau,Team,2025-02-01,2025-03-01,,planned,Go on,Parhau
                """);
    }
}
