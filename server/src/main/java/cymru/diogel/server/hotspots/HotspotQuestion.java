package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the targeting list, as far as it can be read without the database.
 *
 * @param definition null for the usual one
 * @param months asked for, null where it was not said
 * @param measure null for the usual one
 */
record HotspotQuestion(
        @Nullable String definition,
        @Nullable YearMonth to,
        @Nullable Integer months,
        Level level,
        @Nullable String measure,
        Weights weights,
        String index,
        int seed) {
    private static final int MOST_MONTHS = 60;
    private static final int USUAL_MONTHS = 12;
    private static final int USUAL_SEED = 2026;

    /** What an address may ask of the list: the question, and which rows of the answer are shown. */
    static final List<String> PARAMETERS = List.of(
            "definition",
            "to",
            "months",
            "level",
            "measure",
            "weights",
            "county",
            "index",
            "deprived",
            "share",
            "codes",
            "top",
            "sort",
            "columns",
            "seed",
            "v");

    /** What is asked where nothing is said. */
    static final HotspotQuestion USUAL = new HotspotQuestion(
            null, null, null, Level.WARD, null, Weights.parse(Weights.DEFAULT), DeprivationIndex.DEFAULT, USUAL_SEED);

    /** The cells by count over the usual window, which is what a patrol goes by. */
    static HotspotQuestion ofCells(@Nullable String definition) {
        return new HotspotQuestion(
                definition,
                null,
                null,
                Level.CELL,
                HotspotMeasure.COUNT.id(),
                USUAL.weights(),
                DeprivationIndex.DEFAULT,
                USUAL_SEED);
    }

    static HotspotQuestion of(Params params) {
        Integer seed = params.wholeNumber("seed", 0, Integer.MAX_VALUE);
        return new HotspotQuestion(
                params.text("definition"),
                params.month("to"),
                params.wholeNumber("months", 1, MOST_MONTHS),
                Level.find(params.text("level", "ward")),
                params.text("measure"),
                Weights.parse(params.text("weights", Weights.DEFAULT)),
                params.text("index", DeprivationIndex.DEFAULT),
                seed == null ? USUAL_SEED : seed);
    }

    /** Finds what is named, at one data version. */
    HotspotSubject subject(Handle handle, Role role) {
        Definition found = Definition.find(handle, definition);
        LoadedMonths loaded = LoadedMonths.read(handle, found.source());
        DeprivationIndex foundIndex = DeprivationIndex.find(handle, index);
        return new HotspotSubject(
                found,
                windows(loaded, role),
                foundIndex,
                BoundarySet.served(handle, level.id()).orElse(null),
                PopulationEdition.forIndex(handle, foundIndex).orElse(null));
    }

    /** What the subject hangs on. */
    List<Object> names() {
        return Arrays.asList(definition, to, months, level, index);
    }

    private Windows windows(LoadedMonths loaded, Role role) {
        int asked = months == null ? USUAL_MONTHS : months;
        if (role != Role.ANALYST) {
            if (asked != USUAL_MONTHS) {
                throw Problem.badParameter("months", "12 for partners", Integer.toString(asked));
            }
            return Windows.of(loaded, loaded.fixedPeriod(null, to), asked);
        }
        loaded.check("to", to);
        return loaded.span()
                .map(span -> {
                    YearMonth last = to == null ? span.to() : to;
                    YearMonth first = last.minusMonths(asked - 1L);
                    return loaded.of(new Months(first.isBefore(span.from()) ? span.from() : first, last));
                })
                .map(window -> Windows.of(loaded, window, asked))
                .orElse(Windows.of(loaded, Period.NONE, asked));
    }
}
