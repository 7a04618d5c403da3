package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.exports.Cover;
import cymru.diogel.server.exports.Line;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.exports.Shapes;
import cymru.diogel.server.exports.Takeaway;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every figure of a needs assessment as a file to take away, a row each. */
public record NeedsToTake(CountDoor door) implements ListToTake {
    private static final Bilingual TITLE = new Bilingual("Needs assessment", "Asesiad anghenion");

    @Override
    public List<String> parameters() {
        return NeedsQuestion.PARAMETERS;
    }

    @Override
    public Role role() {
        return door.role();
    }

    @Override
    public Function<Snapshot, Takeaway> asked(Params params) {
        NeedsQuestion question = NeedsQuestion.of(params);
        List<Line> lines = List.of(Line.of("Method", "Dull", NeedsAnswer.METHOD), Line.asked(params));
        return snapshot -> {
            Definition definition = question.definition(snapshot);
            Period period = question.period(snapshot, role(), definition);
            List<Section> sections = question.assessment(snapshot, door, definition, period)
                    .map(Assessment::sections)
                    .orElse(List.of());
            return new Takeaway(
                    stem(snapshot, definition, period),
                    cover(snapshot, definition, period, lines),
                    Section.table(sections),
                    Map.of(),
                    new Shapes(snapshot.handle(), "ward"));
        };
    }

    private Cover cover(Snapshot snapshot, Definition definition, Period period, List<Line> lines) {
        return new Cover(
                TITLE,
                definition,
                period,
                null,
                BoundarySet.served(snapshot.handle(), "ward").orElse(null),
                null,
                NeedsAnswer.MARKING,
                role(),
                snapshot.version(),
                snapshot.movedAt(),
                snapshot.sample(),
                lines);
    }

    /** {@code diogel-needs-assessment_serious-violence_2020-10_2025-09_v7}. */
    private static String stem(Snapshot snapshot, Definition definition, Period period) {
        return (snapshot.sample() ? "SAMPLE_" : "") + "diogel-needs-assessment_" + definition.id() + "_" + period.from()
                + "_" + period.to() + "_v" + snapshot.version();
    }
}
