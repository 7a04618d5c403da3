package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.version.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What figures about wards are over: the members that every format tells before the rows. */
record WardFrame(
        Snapshot snapshot,
        Definition definition,
        Period period,
        DeprivationIndex index,
        @Nullable BoundarySet wards,
        @Nullable PopulationEdition population) {
    static final String MARKING = "OFFICIAL";
    private static final Bilingual METHOD = new Bilingual(
            "Exact Poisson limits for counts under 10, Byar's approximation from 10 on",
            "Terfynau Poisson union ar gyfer cyfrifon o dan 10, brasamcan Byar o 10 ymlaen");

    /** Every served ward in order of code. */
    List<AreaFacts> facts() {
        return AreaFacts.all(snapshot.handle(), Level.WARD, population, index);
    }

    /** @throws Problem when no served ward has that code */
    AreaFacts ward(List<AreaFacts> facts, String code) {
        return facts.stream()
                .filter(ward -> ward.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("ward " + Problem.shortened(code)));
    }

    /** The rows of every ward as may be seen. */
    WardTable table(CountDoor door) {
        List<AreaFacts> facts = facts();
        if (period.months() == null) {
            return WardTable.of(facts, ward -> new ShownCount.Hidden(), 0);
        }
        return WardTable.of(facts, counts(door)::of, period.years());
    }

    /** What may be seen of every ward's count. */
    AreaCounts counts(CountDoor door) {
        return counts(door, period);
    }

    /** The same over another period. */
    AreaCounts counts(CountDoor door, Period other) {
        return door.level(snapshot, Level.WARD.id(), definition.id()).over(other.loaded());
    }

    /** @param shown how many rows follow */
    Map<String, Object> json(Role role, int shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition.json());
        json.put("period", period.json());
        json.put("index", index.json());
        json.put("wards", wards(shown));
        json.put("population", population == null ? null : population.json());
        Map<String, Object> interval = new LinkedHashMap<>();
        interval.put("level", Rate.LEVEL);
        interval.put("method", METHOD.json());
        json.put("interval", interval);
        json.put("role", role.id());
        json.put("data_version", snapshot.version());
        json.put("sample", snapshot.sample());
        json.put("marking", MARKING);
        return json;
    }

    private Map<String, Object> wards(int shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vintage", wards == null ? null : wards.vintage());
        json.put("areas", wards == null ? 0 : wards.areas());
        json.put("shown", shown);
        return json;
    }
}
