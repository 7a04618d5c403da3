package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.areas.Adjacency;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.version.Kept;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the targeting list; what does not change within a data version is kept from one question to the next. */
public final class Hotspots {
    private static final int FACTS_KEPT = 16;
    private static final int NAMED_KEPT = 4;
    private static final int EVIDENCE_KEPT = 12;
    private static final int BUSY_KEPT = 4;

    /** Rows take about 3 kB an area: of tens of thousands of cells only the tests are kept. */
    private static final int MOST_KEPT_WHOLE = 2_000;

    private final CountDoor door;
    private final Kept<List<Object>, HotspotSubject> subjects = new Kept<>(FACTS_KEPT);
    private final Kept<List<Object>, Evidence> evidence = new Kept<>(EVIDENCE_KEPT);
    private final KeptTests tests = new KeptTests();
    private final Adjacency adjacency = new Adjacency();
    private final Kept<List<String>, List<AreaFacts>> facts = new Kept<>(FACTS_KEPT);
    private final Kept<List<String>, List<NamedArea>> named = new Kept<>(NAMED_KEPT);
    private final Kept<HotspotQuestion, BusyCells> busy = new Kept<>(BUSY_KEPT);

    public Hotspots(CountDoor door) {
        this.door = door;
    }

    CountDoor door() {
        return door;
    }

    Role role() {
        return door.role();
    }

    /** Gathers the evidence of the usual list and the busy cells, so that the first who asks for them need not wait. */
    public void prepare(Snapshot snapshot) {
        HotspotFrame usual = frame(snapshot, HotspotQuestion.USUAL);
        new OrderedRows(usual, evidence(usual), tests).table(null);
        busyCells(snapshot, null);
    }

    /** What a question is about, at one data version. */
    HotspotFrame frame(Snapshot snapshot, HotspotQuestion question) {
        return new HotspotFrame(
                snapshot,
                role(),
                question,
                subjects.get(snapshot, question.names(), () -> question.subject(snapshot.handle(), role())));
    }

    /** The list over every area of the level that the frame names, whatever of it is shown. */
    HotspotTable table(HotspotFrame frame, HotspotSelection selection) {
        Evidence found = evidence(frame);
        selection.check(frame.snapshot().handle(), found.areas());
        return new OrderedRows(frame, found, tests)
                .table(selection.top(found.areas().size()));
    }

    /**
     * The busy cells of the usual window.
     *
     * @param definition null for the usual one
     */
    public BusyCells busyCells(Snapshot snapshot, @Nullable String definition) {
        HotspotQuestion question = HotspotQuestion.ofCells(definition);
        return busy.get(snapshot, question, () -> {
            HotspotFrame frame = frame(snapshot, question);
            return BusyCells.of(new OrderedRows(frame, evidence(frame), tests).table(null));
        });
    }

    private Evidence evidence(HotspotFrame frame) {
        List<AreaFacts> areas = facts.get(
                frame.snapshot(),
                key(frame, frame.level().id()),
                () -> AreaFacts.all(frame.snapshot().handle(), frame.level(), frame.population(), frame.index()));
        Supplier<Evidence> gather =
                () -> new HotspotRows(frame, door, areas, adjacency.of(frame.snapshot(), frame.level(), areas), tests)
                        .gather();
        return areas.size() > MOST_KEPT_WHOLE ? gather.get() : evidence.get(frame.snapshot(), frame.evidence(), gather);
    }

    /** The named areas beside the list. */
    List<NamedArea> named(HotspotFrame frame) {
        return named.get(frame.snapshot(), key(frame, "named"), () -> NamedArea.all(frame));
    }

    private static List<String> key(HotspotFrame frame, String kind) {
        String population = frame.population() == null ? "" : frame.population().id();
        return List.of(kind, population, frame.index().id());
    }
}
