package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.OffenceCounts;
import cymru.diogel.server.hotspots.evidence.Harms;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.http.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The harm of a level's areas, as far as it can be told.
 *
 * @param edition of the weights, null where none are loaded
 * @param coded whether the source tells offence codes
 * @param missing counted offence codes that the edition has no weight for
 * @param gamma what harm is drawn from; empty where it is not told
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record Harming(@Nullable String edition, boolean coded, List<String> missing, double[][] gamma) {
    private static final double[][] NOT_TOLD = {};

    /** Puts harm into the rows where every counted offence has a weight. */
    static Harming into(HotspotRow[] rows, List<AreaFacts> areas, HotspotFrame frame, CountDoor door) {
        Harms harms = Harms.read(frame.snapshot().handle());
        if (harms.edition() == null || !frame.tellsOffences()) {
            return new Harming(harms.edition(), frame.tellsOffences(), List.of(), NOT_TOLD);
        }
        OffenceCounts offences = door.offences(
                frame.snapshot(),
                frame.level().id(),
                frame.definition().id(),
                frame.windows().now().loaded());
        List<String> missing = harms.missing(offences);
        return new Harming(
                harms.edition(), true, missing, missing.isEmpty() ? harms.putInto(rows, areas, offences) : NOT_TOLD);
    }

    /** @throws Problem when the list is to be in order of harm and cannot be */
    void check(HotspotMeasure measure) {
        if (measure != HotspotMeasure.HARM) {
            return;
        }
        if (edition == null) {
            throw cannot("as no harm weights are loaded");
        }
        if (!coded) {
            throw cannot("as this definition's source has no offence codes");
        }
        if (!missing.isEmpty()) {
            throw cannot("as edition " + edition + " of the weights has none for " + String.join(", ", missing));
        }
    }

    private static Problem cannot(String why) {
        return Problem.badParameter("measure", "another than harm, " + why, HotspotMeasure.HARM.id());
    }
}
