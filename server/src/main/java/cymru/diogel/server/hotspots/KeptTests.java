package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.stats.targeting.DrawnRanks;
import cymru.diogel.server.hotspots.evidence.Clusters;
import cymru.diogel.server.hotspots.evidence.History;
import cymru.diogel.server.version.Kept;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The tests of areas among their neighbours and the draws of their violence, which take most of the time that a list takes,
 * and hang neither on its measure nor on its weights.
 */
final class KeptTests {
    private static final int KEPT = 16;

    private final Kept<List<Object>, Clusters> clusters = new Kept<>(KEPT);
    private final Kept<List<Object>, History> histories = new Kept<>(KEPT);
    private final Kept<List<Object>, DrawnRanks> violence = new Kept<>(KEPT);

    Clusters clusters(HotspotFrame frame, Supplier<Clusters> make) {
        return clusters.get(frame.snapshot(), key(frame, frame.windows().now().each()), make);
    }

    History history(HotspotFrame frame, List<Months> periods, Supplier<History> make) {
        return histories.get(frame.snapshot(), key(frame, periods), make);
    }

    /** @param areas positions of those that are drawn */
    DrawnRanks violence(HotspotFrame frame, int[] areas, Supplier<DrawnRanks> make) {
        List<Object> drawn = List.of(
                frame.windows().now().each(), IntStream.of(areas).boxed().toList());
        return violence.get(frame.snapshot(), key(frame, drawn), make);
    }

    private static List<Object> key(HotspotFrame frame, Object over) {
        String population = frame.population() == null ? "" : frame.population().id();
        return List.of(
                frame.level(),
                frame.definition().id(),
                population,
                frame.question().seed(),
                over);
    }
}
