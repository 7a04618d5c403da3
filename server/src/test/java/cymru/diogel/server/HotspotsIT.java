package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Collator;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.BenjaminiHochberg;
import cymru.diogel.geodata.stats.EmpiricalBayes;
import cymru.diogel.geodata.stats.FunnelLimits;
import cymru.diogel.geodata.stats.space.GetisOrd;
import cymru.diogel.geodata.stats.space.Neighbours;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The targeting list of the small invented world, against the statistics on the same counts. */
class HotspotsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        server = ServerHarness.start(FixtureWorld.make(), Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.get("rows").forEach(row -> codes.add(row.get("code").asText()));
        return codes;
    }

    @Test
    void everyWardIsARowWithEveryColumnInOrder() {
        JsonNode list = server.json("/api/hotspots");
        assertThat(list.get("rows")).hasSize(FixtureWorld.WARDS);
        List<String> columns = new ArrayList<>();
        list.get("columns").forEach(column -> {
            columns.add(column.get("id").asText());
            for (String text : List.of("title", "description")) {
                assertThat(column.get(text).get("en").asText()).isNotBlank();
                assertThat(column.get(text).get("cy").asText()).isNotBlank();
            }
        });
        for (JsonNode row : list.get("rows")) {
            List<String> members = new ArrayList<>();
            row.fieldNames().forEachRemaining(members::add);
            assertThat(members).isEqualTo(columns);
        }
        assertThat(server.get("/api/hotspots").body()).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void figuresAreThoseOfTheStatisticsOnTheSameCounts() {
        int[] counts = IntStream.rangeClosed(1, FixtureWorld.WARDS)
                .map(FixtureWorld::total)
                .toArray();
        Map<String, JsonNode> rows = new HashMap<>();
        server.json("/api/hotspots")
                .get("rows")
                .forEach(row -> rows.put(row.get("code").asText(), row));
        double[] years = IntStream.rangeClosed(1, FixtureWorld.WARDS)
                .mapToDouble(n ->
                        rows.get(FixtureWorld.wardCode(n)).get("population").asDouble())
                .toArray();
        Neighbours queen = Neighbours.ofGrid(FixtureWorld.ROWS, FixtureWorld.COLUMNS, true);
        EmpiricalBayes.Smoothed smoothed = EmpiricalBayes.global(counts, years, 0.95);
        double[] local = EmpiricalBayes.local(counts, years, queen);
        GetisOrd.Result gi = GetisOrd.star(smoothed.rate(), queen);
        double[] p = BenjaminiHochberg.adjust(GetisOrd.permuted(smoothed.rate(), queen, 39_999, 2026));
        for (int i = 0; i < FixtureWorld.WARDS - 1; i++) {
            JsonNode row = rows.get(FixtureWorld.wardCode(i + 1));
            FunnelLimits funnel = FunnelLimits.of(smoothed.mean() * years[i], 0.998);
            assertThat(row.get("count").asInt()).isEqualTo(counts[i]);
            near(row, "expected", smoothed.mean() * years[i]);
            near(row, "funnel_high", funnel.high());
            near(row, "smoothed", 1000 * smoothed.rate()[i]);
            near(row, "smoothed_high", 1000 * smoothed.high()[i]);
            near(row, "smoothed_local", 1000 * local[i]);
            near(row, "gi_z", gi.z()[i]);
            near(row, "gi_p", p[i]);
        }
        JsonNode nobody = rows.get(FixtureWorld.wardCode(FixtureWorld.WARDS));
        assertThat(nobody.get("count").asInt()).isEqualTo(FixtureWorld.WARDS);
        for (String column : List.of("rate_per_1000", "smoothed", "expected", "gi_z", "score", "rank", "in_top")) {
            assertThat(nobody.get(column).asText()).as(column).isEqualTo("[x]");
        }
    }

    private static void near(JsonNode row, String column, double value) {
        assertThat(row.get(column).asDouble())
                .as("%s %s", row.get("code"), column)
                .isCloseTo(value, within(5.1e-5));
    }

    @Test
    void everyReasonCanBeRecomputedFromTheRow() {
        for (String query : List.of("", "?measure=count&top=5", "?index=wimd-2025-income")) {
            assertThat(Recomputed.of(server.address() + "/api/hotspots" + query))
                    .matches("\\d+ rows, \\d+ reasons, 0 differences");
        }
        assertThat(server.json("/api/hotspots").toString()).contains("deprived_half");
    }

    @Test
    void whatIsNotLoadedIsSaidAndNotGuessed() {
        JsonNode list = server.json("/api/hotspots?months=24");
        assertThat(list.get("period").toString())
                .isEqualTo("{\"from\":\"2025-01\",\"to\":\"2025-12\",\"months\":12,\"missing\":[],\"asked\":24}");
        assertThat(list.get("before").get("available").asBoolean()).isFalse();
        assertThat(list.get("classes_over")).isEmpty();
        List<String> caveats = new ArrayList<>();
        list.get("caveats").forEach(caveat -> caveats.add(caveat.get("id").asText()));
        assertThat(caveats)
                .contains("proxy", "circular", "fewer_months", "no_before", "no_classes", "score_parts")
                .doesNotContain("missing_months", "hidden_counts");
        JsonNode row = list.get("rows").get(0);
        for (String column :
                List.of("before", "change", "class", "harm", "domestic", "peak", "ambulance", "income_20")) {
            assertThat(row.get(column).asText()).as(column).isEqualTo("[x]");
        }
        assertThat(list.get("weights_used").toString())
                .isEqualTo("{\"violence\":0.625,\"deprivation\":0.375,\"growth\":0}");
        assertThat(server.json("/api/hotspots?level=cell").get("rows")).isEmpty();
    }

    @Test
    void theScoreIsTheSumOfItsPartsAndOrdersTheList() {
        double last = 1;
        for (JsonNode row : server.json("/api/hotspots").get("rows")) {
            if (row.get("score").isNumber()) {
                double score = row.get("score").asDouble();
                assertThat(row.get("score_violence").asDouble()
                                + row.get("score_deprivation").asDouble())
                        .isCloseTo(score, within(1.1e-4));
                assertThat(score).isLessThanOrEqualTo(last);
                assertThat(row.get("rank_low").asInt())
                        .isLessThanOrEqualTo(row.get("rank_high").asInt());
                last = score;
            }
        }
        List<String> usual = codes(server.json("/api/hotspots"));
        List<String> violent = codes(server.json("/api/hotspots?weights=1,0,0"));
        assertThat(violent.get(0)).as("ward 29 has the highest rate").isEqualTo("SW0029");
        assertThat(usual).containsExactlyInAnyOrderElementsOf(violent).isNotEqualTo(violent);
        assertThat(codes(server.json("/api/hotspots?weights=0,1,0&top=1"))).containsExactly("SW0001");
    }

    @Test
    void filtersKeepRowsAndChangeNoFigure() {
        Map<String, JsonNode> all = new HashMap<>();
        server.json("/api/hotspots?top=3")
                .get("rows")
                .forEach(row -> all.put(row.get("code").asText(), row));
        JsonNode kept = server.json("/api/hotspots?deprived=20&share=0.5&county=SC01&top=3");
        assertThat(codes(kept)).hasSize(3);
        for (JsonNode row : kept.get("rows")) {
            assertThat(row.get("deprived_20").asDouble()).isGreaterThanOrEqualTo(0.5);
            assertThat(row.get("county").asText()).isEqualTo("SC01");
        }
        assertThat(all).hasSize(3);
        assertThat(kept.get("areas").get("areas").asInt()).isEqualTo(FixtureWorld.WARDS);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAProfileTheSameRow() {
        JsonNode row = server.json("/api/hotspots?seed=7").get("rows").get(0);
        String code = row.get("code").asText();
        try (ServerHarness another = ServerHarness.start(FixtureWorld.make(), Role.ANALYST)) {
            assertThat(another.get("/api/hotspots?seed=7").body())
                    .isEqualTo(server.get("/api/hotspots?seed=7").body());
        }
        assertThat(server.get("/api/hotspots?seed=8").body())
                .isNotEqualTo(server.get("/api/hotspots?seed=7").body());
        JsonNode profile = server.json("/api/hotspots/" + code + "?seed=7");
        assertThat(profile.get("area")).isEqualTo(row);
        int sum = 0;
        for (JsonNode month : profile.get("series")) {
            sum += month.get("count").asInt();
        }
        assertThat(sum).isEqualTo(row.get("count").asInt());
        assertThat(profile.get("hours").asText()).isEqualTo("[x]");
    }

    @Test
    void whatOthersLoadedStandsBesideThePoliceCounts() {
        DatabaseAddress world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world)) {
            database.jdbi().useHandle(handle -> {
                // Many call-outs in ward 2, where the police counted nothing; the next year is no part of the window.
                for (int n = 1; n <= FixtureWorld.WARDS; n++) {
                    handle.execute(
                            "insert into partner_count values ('ambulance', 'ward', ?, '2025-01-01', '2025-12-01', ?, 1),"
                                    + " ('ambulance', 'ward', ?, '2026-01-01', '2026-03-01', 9, 1)",
                            FixtureWorld.wardCode(n),
                            n == 2 ? 500 : 3,
                            FixtureWorld.wardCode(n));
                }
                handle.execute(
                        "insert into action (area_code, action_en, action_cy, owner, first_day, status, load_id) values"
                                + " ('SW0003', 'Old', 'Hen', 'A board', '2024-01-01', 'done', 1),"
                                + " ('SW0003', 'Patrol', 'Patrôl', 'A board', '2025-01-01', 'running', 1)");
                handle.execute("insert into annotation (first_day, kind, area_code, text_en, text_cy, load_id) values"
                        + " ('2025-06-01', 'recording', null, 'New rules', 'Rheolau newydd', 1),"
                        + " ('2019-06-01', 'recording', null, 'Long ago', 'Amser maith yn ôl', 1)");
                handle.execute(
                        "with s as (insert into boundary_set (kind, vintage, publisher, licence, sample, load_id)"
                                + " values ('named', '2025', 'Nobody', 'None', true, 1) returning boundary_set_id),"
                                + " a as (insert into area (boundary_set_id, code, name_en, name_cy, geom_27700, area_m2)"
                                + " select s.boundary_set_id, 'N01', 'Town', 'Tref', w.geom_27700, 1 from s, area w where w.code = 'SW0029'"
                                + " returning area_id), c as (insert into area_month_count (area_id, month, crime_type_id, incidents)"
                                + " select a.area_id, '2025-01-01', t.crime_type_id, 28 from a, crime_type t"
                                + " where t.title_en = 'Violence and sexual offences')"
                                + " insert into area_population select area_id, 'census-2021', 1000 from a");
            });
        }
        try (ServerHarness own = ServerHarness.start(world, Role.ANALYST)) {
            JsonNode list = own.json("/api/hotspots");
            Map<String, JsonNode> rows = new HashMap<>();
            list.get("rows").forEach(row -> rows.put(row.get("code").asText(), row));
            assertThat(rows.get("SW0002").get("ambulance").asInt()).isEqualTo(500);
            assertThat(rows.get("SW0002").get("reasons").toString()).contains("police_blind");
            assertThat(rows.get("SW0003").get("ambulance").asInt()).isEqualTo(3);
            assertThat(rows.get("SW0003").get("action_cy").asText()).isEqualTo("Patrôl");
            assertThat(rows.get("SW0003").get("status").asText()).isEqualTo("running");
            assertThat(rows.get("SW0003").get("due").asText()).isEmpty();
            assertThat(list.get("annotations")).hasSize(1);
            assertThat(list.get("caveats").toString()).contains("recording");
            JsonNode town = list.get("named").get(0);
            assertThat(town.get("count").asInt()).isEqualTo(28);
            assertThat(town.get("would_rank").asInt())
                    .as("only ward 29 has a higher rate than 28 per 1,000")
                    .isEqualTo(2);
            assertThat(town.get("wards").toString()).isEqualTo("[\"SW0029\"]");
            assertThat(Recomputed.of(own.address() + "/api/hotspots")).endsWith(" 0 differences");
        }
        try (ServerHarness partner = ServerHarness.start(world, Role.PARTNER)) {
            JsonNode list = partner.json("/api/hotspots");
            list.get("rows").forEach(row -> assertThat(row.get("ambulance").asText())
                    .isEqualTo(row.get("code").asText().equals("SW0002") ? "500" : "[c]"));
        }
    }

    @Test
    void oneWardAloneAndNothingCountedAreAnsweredSensibly() {
        for (String left : List.of("code = 'SW0029'", "true")) {
            DatabaseAddress world = FixtureWorld.make();
            try (Database database = TestPostgis.open(world)) {
                database.jdbi().useHandle(handle -> {
                    handle.execute("delete from area where not (" + left + ") and code like 'SW%'");
                    if (left.equals("true")) {
                        handle.execute("delete from area_month_count");
                    }
                });
            }
            try (ServerHarness own = ServerHarness.start(world, Role.ANALYST)) {
                HttpResponse<String> answer = own.get("/api/hotspots?measure=smoothed");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("NaN").doesNotContain("Infinity");
                assertThat(answer.body()).contains("\"differs\":false", "no_difference");
                for (JsonNode row : JSON.readTree(answer.body()).get("rows")) {
                    assertThat(row.get("reasons").toString()).doesNotContain("hot_gi", "above_funnel", "isolated");
                }
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    @Test
    void memoryStaysFlatOverAThousandQuestions() {
        ServerConfig small = ServerHarness.config(FixtureWorld.make(), Role.ANALYST);
        try (ServerHarness own = ServerHarness.start(new ServerConfig(
                small.database(), small.host(), 0, small.role(), 4, small.statementTimeout(), 2, small.home()))) {
            ask(own, 0, 300);
            long before = used();
            ask(own, 300, 1_300);
            assertThat(used() - before).isLessThan(8L << 20);
        }
    }

    private static void ask(ServerHarness own, int from, int to) {
        for (int seed = from; seed < to; seed++) {
            assertThat(own.get("/api/hotspots?top=5&seed=" + seed).statusCode()).isEqualTo(200);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void areasAreChosenSortedAndShownWithSomeColumns() {
        JsonNode all = server.json("/api/hotspots");
        JsonNode some = server.json("/api/hotspots?codes=SW0003,SW0001,SW0007&sort=-name_cy&columns=name_cy,rank");
        List<String> names = new ArrayList<>();
        some.get("rows").forEach(row -> {
            assertThat(row.properties().stream().map(Map.Entry::getKey)).containsExactly("rank", "code", "name_cy");
            names.add(row.get("name_cy").asText());
            // A rank is that among all areas, whatever is shown.
            all.get("rows").forEach(whole -> {
                if (whole.get("code").equals(row.get("code"))) {
                    assertThat(row.get("rank")).isEqualTo(whole.get("rank"));
                }
            });
        });
        Collator welsh = Collator.getInstance(new Locale("cy", "GB"));
        assertThat(names).hasSize(3).isSortedAccordingTo((one, other) -> welsh.compare(other, one));
        assertThat(some.get("areas").get("shown").asInt()).isEqualTo(3);
        assertThat(some.get("columns")).hasSize(3);
        List<Double> counts = new ArrayList<>();
        server.json("/api/hotspots?top=5&measure=rate&sort=count")
                .get("rows")
                .forEach(row -> counts.add(row.get("count").asDouble()));
        assertThat(counts).hasSize(5).isSorted();
    }
}
