package cymru.diogel.etl;

import cymru.diogel.geodata.ForceMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Warns of the months of a load that look incomplete, and of those left out between others. */
final class MonthCheck {
    private MonthCheck() {}

    /** One sentence for each month of this load with fewer than half the rows that are usual, and each force with months left out. */
    static List<String> warnings(Handle handle) {
        Set<ForceMonth> staged = Set.copyOf(handle.createQuery(Sql.file("police-staged-months"))
                .map((row, context) -> ForceMonth.of(row))
                .list());
        List<String> warnings = new ArrayList<>();
        ForceMonth.thin(handle).stream()
                .filter(thin -> staged.contains(thin.month()))
                .map(thin -> String.format(
                        Locale.UK,
                        "%s %s has %,d rows where the months around it have %,d (median): it may be incomplete",
                        thin.month().force(),
                        thin.month().month(),
                        thin.rows(),
                        thin.usual()))
                .forEach(warnings::add);
        leftOut(handle, staged)
                .forEach((series, months) -> warnings.add(
                        series.get(1) + " " + months + ": not loaded, though months before and after are"));
        return warnings;
    }

    /** By source and force. */
    private static Map<List<String>, String> leftOut(Handle handle, Set<ForceMonth> staged) {
        Set<List<String>> series = staged.stream().map(MonthCheck::series).collect(Collectors.toSet());
        return ForceMonth.missing(handle).stream()
                .filter(month -> series.contains(series(month)))
                .collect(Collectors.groupingBy(
                        MonthCheck::series,
                        LinkedHashMap::new,
                        Collectors.mapping(month -> month.month().toString(), Collectors.joining(", "))));
    }

    private static List<String> series(ForceMonth month) {
        return List.of(month.source(), month.force());
    }
}
