package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of a needs assessment, as far as it can be read without the database. */
record NeedsQuestion(
        @Nullable String definition,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        int top) {
    static final List<String> PARAMETERS = List.of("definition", "from", "to", "n", "v");

    /** As the strategy asks: nine of the top twelve. */
    private static final int USUAL_TOP = 12;

    private static final int MOST = 50;

    static NeedsQuestion of(Params params) {
        Integer top = params.wholeNumber("n", 1, MOST);
        return new NeedsQuestion(
                params.text("definition"), params.month("from"), params.month("to"), top == null ? USUAL_TOP : top);
    }

    Definition definition(Snapshot snapshot) {
        return Definition.find(snapshot.handle(), definition);
    }

    /** A partner's is one of the fixed windows, since the difference of two windows tells of a month. */
    Period period(Snapshot snapshot, Role role, Definition found) {
        LoadedMonths loaded = LoadedMonths.read(snapshot.handle(), found.source());
        return role == Role.ANALYST ? loaded.period(from, to) : loaded.fixedPeriod(from, to);
    }

    /** Empty where no month is loaded at all. */
    Optional<Assessment> assessment(Snapshot snapshot, CountDoor door, Definition found, Period period) {
        Months months = period.months();
        return months == null
                ? Optional.empty()
                : Optional.of(new Assessment(new Scope(snapshot, door, found, months, period, top)));
    }
}
