package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.version.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the figures of the list are over: the members that an answer tells of it. */
record HotspotFrame(Snapshot snapshot, Role role, HotspotQuestion question, HotspotSubject subject) {
    static final String MARKING = "OFFICIAL";
    private static final String FORCE = "force";
    static final Bilingual METHOD = new Bilingual(
            "Rates: exact Poisson limits for counts under 10, Byar's approximation from 10 on; smoothed rates: gamma posterior;"
                    + " change: exact, given the sum of both counts; ranks: 5 to 95 % of 1,000 seeded draws",
            "Cyfraddau: terfynau Poisson union ar gyfer cyfrifon o dan 10, brasamcan Byar o 10 ymlaen; cyfraddau llyfn:"
                    + " ôl-ddosraniad gama; newid: union, o gael swm y ddau gyfrif; safleoedd: 5 i 95 % o 1,000 o dyniadau"
                    + " â hedyn");

    Definition definition() {
        return subject.definition();
    }

    Windows windows() {
        return subject.windows();
    }

    DeprivationIndex index() {
        return subject.index();
    }

    @Nullable
    BoundarySet areas() {
        return subject.areas();
    }

    @Nullable
    PopulationEdition population() {
        return subject.population();
    }

    Level level() {
        return question.level();
    }

    /** What the evidence hangs on: all but the measure and the weights, as it was found and not as it was written. */
    List<Object> evidence() {
        return List.of(subject, level(), question.seed());
    }

    /** Whether the source tells single offences: their codes, flags and hours. */
    boolean tellsOffences() {
        return definition().source().equals(FORCE);
    }

    /** The members before the rows that do not hang on what was found. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition().json());
        json.put("index", index().json());
        json.put("level", level().id());
        windows().putInto(json);
        json.put("population", population() == null ? null : population().json());
        Map<String, Object> interval = new LinkedHashMap<>();
        interval.put("level", Rate.LEVEL);
        interval.put("method", METHOD.json());
        json.put("interval", interval);
        json.put("seed", question.seed());
        json.put("role", role.id());
        json.put("data_version", snapshot.version());
        json.put("sample", snapshot.sample());
        json.put("marking", MARKING);
        return json;
    }

    /** @param shown how many rows follow */
    Map<String, Object> areas(int shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", level().id());
        json.put("vintage", areas() == null ? null : areas().vintage());
        json.put("areas", areas() == null ? 0 : areas().areas());
        json.put("shown", shown);
        json.put("mask", level().mask().json());
        return json;
    }
}
