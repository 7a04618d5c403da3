package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.VersionTables;
import cymru.diogel.geodata.database.Versions;
import cymru.diogel.geodata.disclosure.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of the quality of the loaded data: nothing lost, nothing leaked, and what looks incomplete. */
class QualityIT {
    private static DatabaseAddress sample;
    private static ServerHarness analyst;
    private static ServerHarness partner;

    @BeforeAll
    static void start() {
        sample = Loaded.sample();
        try (Database database = TestPostgis.open(sample)) {
            // A month that was published in part, and one that never was.
            database.jdbi().useHandle(handle -> {
                handle.execute(
                        "delete from incident where line % 4 <> 0 and police_month_id in (select police_month_id from"
                                + " police_month where source = 'police.uk' and month = date '2023-03-01')");
                handle.execute(
                        "delete from incident i using police_month m where i.police_month_id = m.police_month_id"
                                + " and source = 'police.uk' and month = date '2024-05-01' and place_id is null"
                                + " and incident_id not in (select incident_id from incident i2 join police_month m2 using (police_month_id)"
                                + " where m2.source = 'police.uk' and m2.month = date '2024-05-01' and i2.place_id is null limit 3)");
                handle.execute("delete from police_month where source = 'police.uk' and month = date '2022-07-01'");
                handle.execute(
                        "insert into rejection select max(load_id), 7, 'secret row', 'month: expected yyyy-mm, got ''x'''"
                                + " from load_log where dataset = 'police'");
            });
        }
        analyst = ServerHarness.start(sample, Role.ANALYST);
        partner = ServerHarness.start(sample, Role.PARTNER);
    }

    @AfterAll
    static void stop() {
        analyst.close();
        partner.close();
    }

    @Test
    void everyRowIsInAWardOutsideOrWithoutAPlace() {
        JsonNode months = analyst.json("/api/quality").get("months");
        assertThat(months).hasSize(119);
        for (JsonNode month : months) {
            assertThat(month.get("placed").asInt()
                            + month.get("outside").asInt()
                            + month.get("unplaced").asInt())
                    .as(month.toString())
                    .isEqualTo(month.get("rows").asInt());
        }
    }

    @Test
    void rowsOutsideAreToldByHowFar() {
        JsonNode body = analyst.json("/api/quality");
        // The invented extract has no row outside.
        assertThat(body.get("outside")).hasSize(1);
        for (JsonNode outside : body.get("outside")) {
            int rows = 0;
            for (JsonNode month : body.get("months")) {
                rows += month.get("source").equals(outside.get("source"))
                        ? month.get("outside").asInt()
                        : 0;
            }
            assertThat(outside.get("rows").asInt()).isEqualTo(rows).isPositive();
            assertThat(outside.get("to_1km").asInt()
                            + outside.get("to_10km").asInt()
                            + outside.get("beyond").asInt())
                    .isEqualTo(rows);
            assertThat(outside.get("farthest_m").asInt()).isPositive();
        }
        for (JsonNode outside : partner.json("/api/quality").get("outside")) {
            for (String part : List.of("rows", "to_1km", "to_10km", "beyond")) {
                assertThat(outside.get(part).asText()).doesNotMatch("[1-4]");
            }
            if (outside.get("rows").asText().equals("[c]")) {
                assertThat(outside.get("farthest_m").asText()).isEqualTo("[c]");
            }
        }
    }

    @Test
    void whyAVersionWaitsIsTold() {
        try (Database database = TestPostgis.open(sample)) {
            database.jdbi().useTransaction(handle -> {
                DataVersion.pin(handle);
                Version next = VersionTables.makeNext(handle, "loaded police Test 2025-01", Set.of());
                Versions.report(handle, next.number(), "loaded police Test 2025-01", """
                        {"findings": [{"finding": "rejected", "subject": "/secret/a.csv", "value": 2.5, "threshold": 2.0}],
                         "files": [{"dataset": "wards", "edition": "2025-12", "unchanged": true},
                                   {"dataset": "police", "edition": "Test 2025-01; Test 2025-02"},
                                   {"dataset": "police", "edition": "Other 2025-01"}]}
                        """);
            });
            JsonNode told = waiting(analyst);
            assertThat(told.get("loaded").toString())
                    .isEqualTo("[{\"dataset\":\"police\",\"edition\":\"Test 2025-01; Test 2025-02; Other 2025-01\"}]");
            JsonNode finding = told.get("findings").get(0);
            assertThat(finding.get("finding").asText()).isEqualTo("rejected");
            assertThat(finding.get("subject").asText()).isEqualTo("a.csv");
            assertThat(finding.get("value").asDouble()).isEqualTo(2.5);
            assertThat(waiting(partner).get("findings").get(0).get("value").asText())
                    .as("a share of few rows may tell a small count")
                    .isEqualTo("[c]");
            database.jdbi()
                    .useTransaction(
                            handle -> handle.execute("update version set state = 'discarded' where state = 'staged'"));
        }
    }

    /** The version that waits, once the server has heard of it. */
    private static JsonNode waiting(ServerHarness server) {
        JsonNode told = server.json("/api/loads").get("waiting");
        for (int i = 0; i < 100 && told.isEmpty(); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            told = server.json("/api/loads").get("waiting");
        }
        return told.get(0);
    }

    @Test
    void aMonthPublishedInPartAndOneLeftOutAreTold() {
        JsonNode body = analyst.json("/api/quality");
        assertThat(body.get("thin")).hasSize(1);
        JsonNode thin = body.get("thin").get(0);
        assertThat(thin.get("month").asText()).isEqualTo("2023-03");
        assertThat(thin.get("rows").asInt()).isLessThan(thin.get("usual").asInt() / 2);
        assertThat(body.get("missing")).hasSize(1);
        assertThat(body.get("missing").get(0).get("month").asText()).isEqualTo("2022-07");
    }

    @Test
    void countiesSumToThePlacedRowsAndTheirLsoasAgree() {
        JsonNode body = analyst.json("/api/quality");
        for (String source : List.of("force", "police.uk")) {
            int counties = 0;
            for (JsonNode county : body.get("counties")) {
                if (county.get("source").asText().equals(source)) {
                    counties += county.get("placed").asInt();
                    JsonNode agrees = county.get("lsoa_agrees");
                    assertThat(source.equals("force") ? agrees.asText().equals("[x]") : agrees.asDouble() > 0.9)
                            .isTrue();
                }
            }
            int placed = 0;
            for (JsonNode month : body.get("months")) {
                placed += month.get("source").asText().equals(source)
                        ? month.get("placed").asInt()
                        : 0;
            }
            assertThat(counties).as(source).isEqualTo(placed).isPositive();
        }
    }

    @Test
    void totalsAreThoseOfTheNeedsAssessment() {
        JsonNode totals = analyst.json("/api/quality").get("totals");
        assertThat(totals).hasSize(10);
        // One of each source: an assessment takes its time.
        for (JsonNode total : List.of(totals.get(0), totals.get(6))) {
            JsonNode period = total.get("period");
            JsonNode figures = analyst.json("/api/needs-assessment?definition="
                            + total.get("definition").get("id").asText() + "&from="
                            + period.get("from").asText() + "&to="
                            + period.get("to").asText())
                    .get("figures");
            assertThat(total.get("count").asInt())
                    .isEqualTo(figures.get(0).get("value").asInt());
        }
    }

    @Test
    void theLogIsTheSameInBothFormatsAndNamesNoFolder() {
        JsonNode rows = analyst.json("/api/loads").get("rows");
        HttpResponse<String> file = analyst.get("/api/loads.csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("diogel-loads-v");
        List<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(file.body()).stream().toList();
        assertThat(lines).hasSize(rows.size()).hasSizeGreaterThan(70);
        for (int i = 0; i < lines.size(); i++) {
            NamedCsvRecord line = lines.get(i);
            JsonNode row = rows.get(i);
            line.getHeader().forEach(column -> assertThat(line.getField(column))
                    .isEqualTo(row.get(column).asText()));
            assertThat(row.get("file").asText()).doesNotContain("/").doesNotContain("\\");
        }
        JsonNode replaced = rows.get(0);
        for (JsonNode row : rows) {
            replaced = row.get("edition").asText().endsWith(" 2022-07") ? row : replaced;
        }
        assertThat(replaced.get("state").asText()).isEqualTo("replaced");
        assertThat(replaced.get("placed").asText()).isEqualTo("[x]");
    }

    @Test
    void aPartnerSeesNoSmallCountAndNoReason() {
        HttpResponse<String> loads = partner.get("/api/loads");
        assertThat(loads.body()).doesNotContain("expected yyyy-mm");
        JsonNode reason = analyst.json("/api/loads").get("rejections").get(0);
        assertThat(reason.get("line").asInt()).isEqualTo(7);
        assertThat(analyst.get("/api/loads").body()).doesNotContain("secret row");
        JsonNode whole = analyst.json("/api/quality").get("months");
        JsonNode shown = partner.json("/api/quality").get("months");
        int hidden = 0;
        for (int i = 0; i < whole.size(); i++) {
            for (String part : List.of("rows", "placed", "outside", "unplaced", "superseded")) {
                int truth = whole.get(i).get(part).asInt();
                if (truth > 0 && truth < 5) {
                    assertThat(shown.get(i).get(part).asText()).isEqualTo("[c]");
                    hidden++;
                }
            }
        }
        assertThat(hidden).isPositive();
    }

    /** A load of many months must not tell by its sum the one month that is hidden. */
    @Test
    void aHiddenMonthHidesTheSumOfItsLoad() {
        JsonNode months = partner.json("/api/quality").get("months");
        JsonNode loads = partner.json("/api/loads").get("rows");
        for (JsonNode month : months) {
            if (!month.get("unplaced").asText().equals("[c]")) {
                continue;
            }
            for (JsonNode load : loads) {
                if (load.get("state").asText().equals("served")
                        && load.get("edition")
                                .asText()
                                .contains(month.get("month").asText())
                        && load.get("dataset")
                                .asText()
                                .equals(month.get("source").asText().equals("force") ? "extract" : "police")) {
                    assertThat(load.get("unplaced").asText()).isEqualTo("[c]");
                }
            }
        }
    }

    @Test
    void withNothingLoadedThereIsNothingToTell() {
        try (ServerHarness empty = ServerHarness.start(emptyDatabase(), Role.ANALYST)) {
            JsonNode body = empty.json("/api/quality");
            for (String list : List.of("months", "outside", "counties", "thin", "missing", "totals", "versions")) {
                assertThat(body.get(list)).as(list).isEmpty();
            }
            assertThat(empty.json("/api/loads").get("rows")).isEmpty();
        }
    }

    private static DatabaseAddress emptyDatabase() {
        return TestPostgis.fresh();
    }
}
