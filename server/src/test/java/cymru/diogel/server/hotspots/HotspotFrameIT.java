package cymru.diogel.server.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.FixtureWorld;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshots;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What kept evidence is found again by. */
class HotspotFrameIT {
    private static Database database;

    @BeforeAll
    static void open() {
        database = TestPostgis.open(FixtureWorld.make());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aQuestionThatNamesWhatIsUsualAsksForTheSameEvidence() {
        assertThat(evidence(Map.of("definition", "police-uk-violence", "to", "2025-12", "months", "12")))
                .isEqualTo(evidence(Map.of()));
    }

    @Test
    void theOrderDoesNotMatterToTheEvidence() {
        assertThat(evidence(Map.of("measure", "rate"))).isEqualTo(evidence(Map.of()));
    }

    @Test
    void anotherSeedOrWindowAsksForOther() {
        assertThat(evidence(Map.of("seed", "7"))).isNotEqualTo(evidence(Map.of()));
        assertThat(evidence(Map.of("to", "2025-11"))).isNotEqualTo(evidence(Map.of()));
    }

    private static List<Object> evidence(Map<String, String> asked) {
        HotspotQuestion question = HotspotQuestion.of(Params.of(asked, HotspotQuestion.PARAMETERS));
        Hotspots hotspots = new Hotspots(new CountDoor(Role.ANALYST));
        return new Snapshots(database.jdbi())
                .read(snapshot -> hotspots.frame(snapshot, question).evidence())
                .value();
    }
}
