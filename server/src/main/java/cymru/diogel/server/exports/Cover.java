package cymru.diogel.server.exports;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.catalogue.Attribution;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.http.Bilingual;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know of the figures in a file, in both languages.
 *
 * @param made when the data version began, so that the same data gives the same bytes whenever it is asked for
 * @param index null where no figure is about deprivation
 * @param sample whether anything in it is invented
 * @param asked lines of the list's own: its measure, weights, seed, filters
 */
public record Cover(
        Bilingual title,
        Definition definition,
        Period period,
        @Nullable DeprivationIndex index,
        @Nullable BoundarySet areas,
        @Nullable PopulationEdition population,
        String marking,
        Role role,
        long version,
        Instant made,
        boolean sample,
        List<Line> asked) {
    private static final Bilingual PROXY = new Bilingual(
            "Open-data proxy, not the agreed definition", "Dirprwy data agored, nid y diffiniad y cytunwyd arno");
    private static final Bilingual SHORTHANDS = new Bilingual(
            "[c] confidential: hidden from this role; [x] not available",
            "[c] cyfrinachol: wedi’i guddio rhag y rôl hon; [x] ddim ar gael");

    /** What stands first in every file where there is need of it: that it is invented, or that it is a proxy. */
    Bilingual notice() {
        return sample ? Attribution.SAMPLE : definition.proxy() ? PROXY : new Bilingual("", "");
    }

    /** When the data version began, to the second, in UTC. */
    Instant moment() {
        return made.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Everything, in the order in which it is read. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Contents", "Cynnwys", title));
        lines.add(Line.of("Notice", "Hysbysiad", notice()));
        lines.add(Line.of("Marking", "Marc diogelu", marking));
        lines.add(Line.of("Definition", "Diffiniad", definition.title()));
        lines.add(Line.of("Definition and version", "Diffiniad a fersiwn", version(definition)));
        lines.add(Line.of("What it counts", "Yr hyn y mae’n ei gyfrif", definition.note()));
        lines.add(Line.of("Period", "Cyfnod", period.from() + " – " + period.to()));
        lines.add(Line.of("Months not loaded", "Misoedd heb eu llwytho", missing()));
        lines.addAll(asked);
        if (index != null) {
            lines.add(Line.of("Deprivation index", "Mynegai amddifadedd", index.title()));
        }
        lines.add(Line.of("Boundaries", "Ffiniau", boundaries()));
        lines.add(Line.of("Residents", "Preswylwyr", population == null ? Line.NONE : population.title()));
        lines.add(Line.of("Shown to", "Dangosir i", shownTo()));
        lines.add(Line.of("Data version", "Fersiwn y data", Long.toString(version)));
        lines.add(Line.of("Data as of", "Data fel yr oedd", moment().toString()));
        lines.add(Line.of("Shorthands", "Byrnodau", SHORTHANDS));
        lines.add(Line.of("Source and licence", "Ffynhonnell a thrwydded", Attribution.of(sample)));
        return lines;
    }

    /** Its id, its version and, where it is told, the day from which that holds. */
    private static String version(Definition definition) {
        String named = definition.id() + " " + definition.version();
        return definition.agreedOn() == null ? named : named + ", " + definition.agreedOn();
    }

    private Bilingual missing() {
        String months = period.each().stream()
                .filter(month -> !period.loaded().contains(month))
                .map(YearMonth::toString)
                .collect(Collectors.joining(", "));
        return months.isEmpty() ? Line.NONE : new Bilingual(months, months);
    }

    private Bilingual boundaries() {
        if (areas == null) {
            return Line.NONE;
        }
        String set = areas.vintage() + ", " + areas.publisher() + ", " + areas.licence();
        return new Bilingual(set, set);
    }

    private Bilingual shownTo() {
        return role == Role.ANALYST
                ? new Bilingual("analyst", "dadansoddwr")
                : new Bilingual("partner: counts of 1 to 4 hidden", "partner: cyfrifon o 1 i 4 wedi’u cuddio");
    }
}
