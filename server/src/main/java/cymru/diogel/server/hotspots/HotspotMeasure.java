package cymru.diogel.server.hotspots;

import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.http.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list is ordered by. */
enum HotspotMeasure {
    COUNT(HotspotColumn.COUNT),
    RATE(HotspotColumn.RATE_PER_1000),
    SMOOTHED(HotspotColumn.SMOOTHED),
    HARM(HotspotColumn.HARM),
    SCORE(HotspotColumn.SCORE);

    private final HotspotColumn column;

    HotspotMeasure(HotspotColumn column) {
        this.column = column;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    HotspotColumn column() {
        return column;
    }

    private boolean needsResidents() {
        return this == RATE || this == SMOOTHED;
    }

    /**
     * @param id null for the usual one: the score, or the count where residents are not known
     * @throws Problem when none has that id, or it cannot be had here
     */
    static HotspotMeasure find(@Nullable String id, boolean peopled) {
        if (id == null) {
            return peopled ? SCORE : COUNT;
        }
        return Arrays.stream(values())
                .filter(measure -> peopled || !measure.needsResidents())
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        "measure",
                        "one of "
                                + Arrays.stream(values())
                                        .filter(measure -> peopled || !measure.needsResidents())
                                        .map(HotspotMeasure::id)
                                        .collect(Collectors.joining(", "))
                                + (peopled ? "" : ", as no residents are known of these areas"),
                        id));
    }
}
