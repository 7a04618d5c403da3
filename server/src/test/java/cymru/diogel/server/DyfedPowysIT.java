package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.geodata.stats.space.GetisOrd;
import cymru.diogel.geodata.stats.space.HexagonGrid;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** The real Dyfed-Powys, from the published files to what the server answers. */
class DyfedPowysIT {
    private static DatabaseAddress database;
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        database = Loaded.dyfedPowys();
        server = ServerHarness.start(database, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void twoHundredAndFourWardsAndEveryResident() {
        JsonNode rows = server.json("/api/wards").get("rows");
        assertThat(rows).hasSize(204);
        Map<String, Integer> counties = new TreeMap<>();
        int residents = 0;
        for (JsonNode row : rows) {
            counties.merge(row.get("county_name_en").asText(), 1, Integer::sum);
            residents += row.get("population").asInt();
        }
        assertThat(counties)
                .isEqualTo(Map.of("Ceredigion", 34, "Pembrokeshire", 59, "Carmarthenshire", 51, "Powys", 60));
        assertThat(residents).isEqualTo(515_878);
    }

    @Test
    void everyCountedIncidentOfAWardIsInTheList() {
        int counted = 0;
        for (JsonNode row : server.json("/api/wards?definition=police-uk-all&from=2025-01&to=2025-09")
                .get("rows")) {
            counted += row.get("count").asInt();
        }
        // 31,671 rows in a ward, less those that a later month's file supersedes.
        assertThat(counted).isBetween(31_671 - 390, 31_671);
    }

    @Test
    void eachRateIsThatOfItsOwnRow() {
        for (JsonNode row : server.json("/api/wards").get("rows")) {
            Rate rate =
                    Rate.per1000(row.get("count").asInt(), row.get("population").asInt() * 0.75);
            assertThat(row.get("rate_per_1000").asDouble()).isCloseTo(rate.value(), within(5.1e-5));
            assertThat(row.get("rate_low").asDouble()).isCloseTo(rate.low(), within(5.1e-5));
            assertThat(row.get("rate_high").asDouble()).isCloseTo(rate.high(), within(5.1e-5));
        }
    }

    @Test
    void theFilesHoldTheSameRowsDigitForDigit() {
        JsonNode rows =
                server.json("/api/wards?county=W06000009&sort=-deprived_20").get("rows");
        List<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(server.get("/api/wards.csv?county=W06000009&sort=-deprived_20")
                        .body())
                .stream()
                .toList();
        JsonNode features = server.json("/api/wards.geojson?county=W06000009&sort=-deprived_20")
                .get("features");
        assertThat(rows).hasSize(59);
        assertThat(csv).hasSize(59);
        assertThat(features).hasSize(59);
        for (int i = 0; i < 59; i++) {
            for (String column : csv.get(i).getHeader()) {
                if (rows.get(i).has(column)) {
                    assertThat(csv.get(i).getField(column))
                            .isEqualTo(rows.get(i).get(column).asText());
                    assertThat(features.get(i).get("properties").get(column))
                            .isEqualTo(rows.get(i).get(column));
                }
            }
        }
    }

    @Test
    void deprivationIsSharesAndTheWorstLsoaAndEveryIndexAnswers() {
        for (JsonNode index : server.json("/api/measures").get("indices")) {
            JsonNode answer = server.json("/api/wards?index=" + index.get("id").asText());
            assertThat(answer.get("rows")).hasSize(204);
            boolean available = index.get("available").asBoolean();
            // WIMD 2019 is on LSOA 2011, whose boundaries are not loaded here.
            assertThat(available).isEqualTo(index.get("edition").asText().equals("wimd-2025"));
            for (JsonNode row : answer.get("rows")) {
                assertThat(row.get("deprived_20").isNumber()).isEqualTo(available);
            }
        }
        JsonNode tyisha = server.json("/api/wards/W05001226?index=wimd-2025").get("ward");
        assertThat(tyisha.get("worst_lsoa").asText()).isEqualTo("W01000733");
        assertThat(tyisha.get("worst_rank").asInt()).isEqualTo(29);
    }

    @Test
    void theTargetingListSaysOfEachWardWhyAndOverHowManyMonths() {
        JsonNode list = server.json("/api/hotspots");
        assertThat(list.get("rows")).hasSize(204);
        assertThat(list.get("period").get("months").asInt()).isEqualTo(9);
        assertThat(list.get("period").get("asked").asInt()).isEqualTo(12);
        assertThat(list.get("caveats").toString()).contains("fewer_months", "proxy", "circular", "no_before");
        assertThat(Recomputed.of(server.address() + "/api/hotspots"))
                .matches("204 rows, \\d{2,} reasons, 0 differences");
        Map<String, Integer> reasons = new TreeMap<>();
        for (JsonNode row : list.get("rows")) {
            row.get("reasons").forEach(reason -> reasons.merge(reason.asText(), 1, Integer::sum));
            assertThat(row.get("class").asText())
                    .as("of nine months nothing can be said")
                    .isEqualTo("[x]");
            assertThat(row.get("moran_p").isNumber()).isTrue();
        }
        assertThat(reasons).containsKeys("above_funnel", "isolated", "deprived_half", "worst_tenth", "surely_top");
        assertThat(server.get("/api/hotspots").body()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void lsoasAndCellsAreListedToo() {
        for (String level : List.of("lsoa", "cell")) {
            JsonNode list = server.json("/api/hotspots?level=" + level);
            assertThat(list.get("measure").asText()).isEqualTo(level.equals("cell") ? "count" : "score");
            assertThat(list.get("rows")).hasSizeGreaterThan(300);
            assertThat(Recomputed.of(server.address() + "/api/hotspots?level=" + level))
                    .endsWith(" 0 differences");
        }
        for (JsonNode row : server.json("/api/hotspots?level=lsoa&county=W06000008&deprived=30")
                .get("rows")) {
            assertThat(row.get("deprived_30").asInt()).isEqualTo(1);
        }
    }

    /** Gi* of cells is over the occupied ones alone; empty land round them would inflate it. */
    @Test
    void theStudyMaskIsApplied() {
        JsonNode list = server.json("/api/hotspots?level=cell&measure=count&top=4642");
        Map<String, JsonNode> rows = new TreeMap<>();
        list.get("rows").forEach(row -> rows.put(row.get("code").asText(), row));
        assertThat(rows).hasSize(4642);
        assertThat(list.get("areas").get("mask").get("en").asText()).isNotBlank();
        double[] z = gi(List.copyOf(rows.keySet()), rows);
        int at = 0;
        int highest = 0;
        for (JsonNode row : rows.values()) {
            assertThat(row.get("gi_z").asDouble()).isCloseTo(z[at], within(6e-5));
            highest = z[at] > z[highest] ? at : highest;
            at++;
        }
        String hottest = List.copyOf(rows.keySet()).get(highest);
        List<String> unmasked = new ArrayList<>(HexagonGrid.STANDARD.covering(
                new GeometryFactory().toGeometry(new Envelope(220_000, 320_000, 190_000, 290_000))));
        Set<String> there = Set.copyOf(unmasked);
        rows.keySet().stream().filter(code -> !there.contains(code)).forEach(unmasked::add);
        double inflated = gi(unmasked, rows)[unmasked.indexOf(hottest)];
        assertThat(inflated).isGreaterThan(2 * z[highest]);
    }

    private static double[] gi(List<String> cells, Map<String, JsonNode> rows) {
        double[] counts = cells.stream()
                .mapToDouble(code ->
                        rows.containsKey(code) ? rows.get(code).get("count").asDouble() : 0)
                .toArray();
        return GetisOrd.star(counts, HexagonGrid.STANDARD.neighbours(cells)).z();
    }

    @Test
    void everyTileHoldsExactlyWhatMeetsIt() throws IOException {
        TileOracle oracle = TileOracle.of(database, "kind <> 'county'");
        Random random = new Random(204);
        int features = 0;
        for (int i = 0; i < 240; i++) {
            String layer = List.of("wards", "wards", "wards", "lsoas", "cells").get(i % 5);
            int z = i % 17;
            double side = 2 * TileOracle.HALF_WORLD / (1 << z);
            // Around Dyfed-Powys, EPSG:3857 metres.
            int x = (int) ((-600_000 + random.nextDouble() * 270_000 + TileOracle.HALF_WORLD) / side);
            int y = (int) ((TileOracle.HALF_WORLD - (6_710_000 + random.nextDouble() * 230_000)) / side);
            byte[] tile = server.bytes("/tiles/" + layer + "/" + z + "/" + x + "/" + y + ".mvt")
                    .body();
            List<String> codes = TileOracle.codes(tile, layer);
            assertThat(codes).as("%s %d/%d/%d", layer, z, x, y).isEqualTo(oracle.bruteForce(layer, z, x, y));
            features += codes.size();
        }
        assertThat(features).isGreaterThan(5_000);
    }

    @Test
    void cellsAreDrawnFromZoomTenAndNameTheirCounty() {
        JsonNode layer = server.json("/tiles/cells.json").get("vector_layers").get(0);
        assertThat(layer.get("minzoom").asInt()).isEqualTo(10);
        assertThat(layer.get("fields").has("county")).isTrue();
        assertThat(server.json("/tiles/named.json")
                        .get("vector_layers")
                        .get(0)
                        .get("minzoom")
                        .asInt())
                .isZero();
    }

    @Test
    void geometryIsWithinItsBudget() {
        assertThat(server.bytes("/topology/wards.json", "Accept-Encoding", "gzip")
                        .body())
                .hasSizeLessThan(95_000);
        assertThat(server.bytes("/api/wards", "Accept-Encoding", "gzip").body()).hasSizeLessThan(40_000);
        assertThat(server.bytes("/tiles/wards/8/124/84.mvt", "Accept-Encoding", "gzip")
                        .body())
                .hasSizeLessThan(60_000);
    }

    @Test
    void aLoadIsVisibleWithinASecondOfItsCommit(@TempDir Path folder) throws Exception {
        JsonNode before = server.json("/api/datasets");
        String june = Files.readString(Path.of(Loaded.real("police/2025-06/2025-06-dyfed-powys-street.csv")));
        Path oneRowLess = folder.resolve("june.csv");
        Files.writeString(oneRowLess, june.substring(0, june.stripTrailing().lastIndexOf('\n') + 1));
        Loaded.load(database, "load", oneRowLess.toString());
        Instant committed = Instant.now();
        while (server.json("/api/datasets").get("data_version").asLong()
                == before.get("data_version").asLong()) {
            assertThat(Duration.between(committed, Instant.now())).isLessThan(Duration.ofSeconds(1));
            Thread.sleep(10);
        }
        assertThat(server.get("/api/wards?v=" + before.get("data_version").asLong())
                        .statusCode())
                .isEqualTo(410);
        Loaded.load(database, "load", Loaded.real("police/2025-06"));
    }
}
