package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which ward became which, from files to answers: of 2013 the strips of 2 km and 1 km from easting 240000 on, of 2022 those of 1 km,
 * 1 km and 1 km. The third kept its land under a new code.
 */
class WardLineageIT {
    private static ServerHarness across;
    private static ServerHarness after;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("old.geojson"), collection(ward(13, 1, 240000, 242000), ward(13, 2, 242000, 243000)));
        Files.writeString(
                folder.resolve("new.geojson"),
                collection(ward(22, 11, 240000, 241000), ward(22, 12, 241000, 242000), ward(22, 13, 242000, 243000)));
        Files.writeString(
                folder.resolve("lsoas.geojson"),
                collection(area("LSOA21", "W01999001", 240000, 241000), area("LSOA21", "W01999002", 241000, 243000)));
        Files.writeString(
                folder.resolve("residents.csv"),
                "lsoa21_code,usual_residents_census2021_ts021\nW01999001,1501\nW01999002,2000\n");
        across = serve(folder, "2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03");
        after = serve(folder, "2023-01", "2023-02", "2023-03");
    }

    private static ServerHarness serve(Path folder, String... months) throws IOException {
        DatabaseAddress address = TestPostgis.fresh();
        List<String> arguments = new ArrayList<>(List.of("load"));
        for (String name : List.of("old.geojson", "new.geojson", "lsoas.geojson", "residents.csv")) {
            arguments.add(folder.resolve(name).toString());
        }
        for (String month : months) {
            Path file = folder.resolve(month + ".csv");
            Files.writeString(
                    file,
                    "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                            + "Last outcome category,Context\n," + month
                            + ",Test Police,Test Police,-4.317641,51.860256,High Street,W01999001,West,"
                            + "Violence and sexual offences,,\n");
            arguments.add(file.toString());
        }
        Loaded.load(address, arguments.toArray(String[]::new));
        return ServerHarness.start(address, Role.ANALYST);
    }

    private static String ward(int year, int number, int west, int east) {
        return area("WD" + year, "W059990%02d".formatted(number), west, east);
    }

    private static String area(String stem, String code, int west, int east) {
        return """
                {"type":"Feature","properties":{"%1$sCD":"%2$s","%1$sNM":"%2$s","%1$sNMW":"%2$s cy"},"geometry":{"type":"Polygon",
                "coordinates":[[[%3$d,220000],[%4$d,220000],[%4$d,221000],[%3$d,221000],[%3$d,220000]]]}}""".formatted(stem, code, west, east);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},"
                + "\"features\":[" + String.join(",", features) + "]}";
    }

    @AfterAll
    static void stop() {
        across.close();
        after.close();
    }

    @Test
    void aWardOfOldTellsWhatItBecame() {
        JsonNode body = across.json("/api/wards/W05999001/lineage");
        assertThat(body.get("vintages")).hasSize(1);
        JsonNode ward = body.get("vintages").get(0);
        assertThat(ward.get("vintage").asText()).isEqualTo("2013-12");
        assertThat(ward.get("served").asBoolean()).isFalse();
        assertThat(ward.get("name").get("cy").asText()).isEqualTo("W05999001 cy");
        assertThat(ward.get("predecessors")).isEmpty();
        assertThat(relatives(ward.get("successors")))
                .containsExactly(
                        "2022-12 W05999011 1 0.5 1501 census-2021", "2022-12 W05999012 1 0.5 1000 census-2021");
    }

    private static List<String> relatives(JsonNode list) {
        List<String> relatives = new ArrayList<>();
        for (JsonNode one : list) {
            relatives.add(String.join(
                    " ",
                    one.get("vintage").asText(),
                    one.get("code").asText(),
                    one.get("share_of_it").asText(),
                    one.get("share_of_this").asText(),
                    one.get("residents").asText(),
                    one.get("population").asText()));
        }
        return relatives;
    }

    @Test
    void aServedWardTellsWhatItWas() {
        JsonNode ward =
                across.json("/api/wards/W05999012/lineage").get("vintages").get(0);
        assertThat(ward.get("served").asBoolean()).isTrue();
        assertThat(ward.get("successors")).isEmpty();
        assertThat(relatives(ward.get("predecessors"))).containsExactly("2013-12 W05999001 0.5 1 1000 census-2021");
    }

    @Test
    void anUnknownWardIsNotFound() {
        assertThat(across.get("/api/wards/W05999099/lineage").statusCode()).isEqualTo(404);
        assertThat(across.get("/api/wards/W01999001/lineage").statusCode())
                .as("an LSOA is no ward")
                .isEqualTo(404);
        assertThat(across.get("/api/wards/W05999012/lineage?to=2025-01").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSeriesAcrossAChangeSaysSo() {
        assertThat(changes(across, "W05999012")).containsExactly("2013-12 2022-12 true [\"W05999001\"]");
        assertThat(changes(across, "W05999013"))
                .as("its code is new, its land is not")
                .containsExactly("2013-12 2022-12 false [\"W05999002\"]");
        assertThat(changes(after, "W05999012")).isEmpty();
    }

    private static List<String> changes(ServerHarness server, String ward) {
        List<String> changes = new ArrayList<>();
        for (JsonNode one : server.json("/api/wards/" + ward + "/trend").get("boundary_changes")) {
            changes.add(one.get("from_vintage").asText() + " "
                    + one.get("to_vintage").asText() + " " + one.get("changed").asBoolean() + " " + one.get("before"));
        }
        return changes;
    }
}
