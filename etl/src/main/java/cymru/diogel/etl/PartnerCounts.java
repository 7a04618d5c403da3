package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Loads what ambulance, emergency departments, fire and youth justice count, by area and period: never persons. A file stands
 * for each (source, level, period) in it.
 */
final class PartnerCounts {
    static final List<String> HEADINGS = List.of("source", "level", "code", "from", "to", "count");

    private static final List<String> SOURCES = List.of("ambulance", "emergency-department", "fire", "youth-justice");
    private static final List<String> LEVELS = List.of("ward", "lsoa");

    /** The periods of each source and level, by first month: the last one. */
    private final Map<String, NavigableMap<YearMonth, YearMonth>> periods = new TreeMap<>();

    private PartnerCounts() {}

    static void load(Handle handle, OtherSourceFile file, FileReport report) {
        refuseMoreThanCounts(file.table(), report);
        new PartnerCounts().load(handle, file.table(), report);
    }

    private static void refuseMoreThanCounts(Table table, FileReport report) {
        table.headings().stream()
                .filter(heading -> !HEADINGS.contains(heading))
                .findFirst()
                .ifPresent(more -> {
                    throw new BadInput(report.file.name() + ": holds a column '" + more
                            + "'; partners' counts are numbers by area and period, never persons, so only "
                            + String.join(", ", HEADINGS) + " are taken");
                });
    }

    private void load(Handle handle, Table table, FileReport report) {
        LoadedAreas areas = LoadedAreas.read(handle);
        Fields.Once once = new Fields.Once();
        handle.execute(Sql.file("partner-stage"));
        try (CopyRows rows = new CopyRows(
                handle,
                "partner_stage",
                "source",
                "level",
                "code",
                "first_month",
                "last_month",
                "incidents",
                "load_id")) {
            report.read = table.each(
                    row -> {
                        Fields fields = new Fields(row);
                        String source = fields.oneOf("source", SOURCES);
                        String level = fields.oneOf("level", LEVELS);
                        String code = fields.text("code");
                        areas.expect("code", code, level, report);
                        YearMonth from = fields.month("from");
                        YearMonth to = fields.month("to");
                        int count = fields.count("count");
                        period(source + " " + level, from, to);
                        once.see(source + " " + code + " from " + from, row);
                        rows.add(source, level, code, from + "-01", to + "-01", count, report.loadId);
                    },
                    report.rejections::add);
        }
        if (periods.isEmpty() && report.rejections.isEmpty()) {
            throw new BadInput(report.file.name() + ": holds no rows below its headings");
        }
        report.edition = periods.entrySet().stream()
                .flatMap(source -> source.getValue().entrySet().stream()
                        .map(period -> source.getKey() + " " + period.getKey() + " to " + period.getValue()))
                .collect(Collectors.joining("; "));
        promote(handle, report);
    }

    /** Periods of one source and level are the same or apart; else something would be counted twice. */
    private void period(String source, YearMonth from, YearMonth to) throws RowProblem {
        if (to.isBefore(from)) {
            throw new RowProblem("to: expected a month from " + from + " on, got " + to);
        }
        NavigableMap<YearMonth, YearMonth> known = periods.computeIfAbsent(source, one -> new TreeMap<>());
        Map.Entry<YearMonth, YearMonth> before = known.floorEntry(to);
        if (before != null
                && !before.getValue().isBefore(from)
                && !(before.getKey().equals(from) && before.getValue().equals(to))) {
            throw new RowProblem("from, to: " + from + " to " + to + " overlaps " + before.getKey() + " to "
                    + before.getValue() + " of the same source; expected the same period or another");
        }
        known.put(from, to);
    }

    private static void promote(Handle handle, FileReport report) {
        handle.createQuery(Sql.file("partner-overlap"))
                .mapTo(String.class)
                .findFirst()
                .ifPresent(overlap -> {
                    throw new BadInput(report.file.name() + ": " + overlap
                            + ", which is loaded; expected the same period, to replace it, or another");
                });
        handle.execute(Sql.file("partner-replace"));
        handle.execute("insert into partner_count select * from partner_stage");
        handle.execute("drop table partner_stage");
    }
}
