package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.time.YearMonth;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is asked about wards, as far as it can be read without the database: which figures, over which months. */
record WardQuestion(
        @Nullable String definition,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        String index) {
    static WardQuestion of(Params params) {
        return new WardQuestion(
                params.text("definition"),
                params.month("from"),
                params.month("to"),
                params.text("index", DeprivationIndex.DEFAULT));
    }

    /** Finds what is named, at one data version. */
    WardFrame frame(Snapshot snapshot, Role role) {
        Handle handle = snapshot.handle();
        Definition found = Definition.find(handle, definition);
        LoadedMonths loaded = LoadedMonths.read(handle, found.source());
        Period period = role == Role.ANALYST ? loaded.period(from, to) : loaded.fixedPeriod(from, to);
        DeprivationIndex foundIndex = DeprivationIndex.find(handle, index);
        return new WardFrame(
                snapshot,
                found,
                period,
                foundIndex,
                BoundarySet.served(handle, "ward").orElse(null),
                PopulationEdition.forIndex(handle, foundIndex).orElse(null));
    }
}
