package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.server.hotspots.evidence.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of all areas together.
 *
 * @param smoothed null where there are no rates
 * @param harmEdition null where no weights are loaded
 * @param withoutWeight counted offence codes that the edition has no weight for
 * @param score null where nothing is loaded
 */
record Gathered(
        @Nullable Smoothed smoothed,
        @Nullable String harmEdition,
        List<String> withoutWeight,
        @Nullable Score score) {
    static final Gathered NOTHING = new Gathered(null, null, List.of(), null);
}
