package cymru.diogel.etl;

import cymru.diogel.etl.quality.Finding;
import cymru.diogel.etl.quality.OutsideRows;
import cymru.diogel.etl.quality.RowsTwice;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Version;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a load did, file by file, for the person at the terminal. */
final class LoadReport {
    final List<FileReport> files = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Map<Long, Outcome> outcomes = new HashMap<>();
    final Map<Long, List<String>> extracts = new HashMap<>();
    final Map<Long, OutsideRows> outside = new HashMap<>();
    final Map<Long, RowsTwice> twice = new HashMap<>();

    /** Rows of files loaded before that this load tells of again. */
    long supersededEarlier;

    /** Made by this load; null when nothing changed. */
    @Nullable
    Version version;

    /** Whether the version waits for a person to publish it. */
    boolean waits;

    List<Finding> findings = List.of();
    private long served;

    /** Where the rows of a police file are now: in a ward of the served set, outside it, or without a place. */
    record Outcome(long rows, long placed, long outside, long unplaced, long superseded) {
        static final Outcome NONE = new Outcome(0, 0, 0, 0, 0);

        Outcome plus(Outcome other) {
            return new Outcome(
                    rows + other.rows,
                    placed + other.placed,
                    outside + other.outside,
                    unplaced + other.unplaced,
                    superseded + other.superseded);
        }

        /** One line in words. */
        String inWords(long read, long rejected) {
            return String.format(
                    Locale.UK,
                    "%,d rows: %,d in a ward, %,d outside, %,d without a place, %,d rejected; %,d superseded by a later report",
                    read,
                    placed,
                    outside,
                    unplaced,
                    rejected,
                    superseded);
        }
    }

    /** The outcome of every police load that is served. */
    static Map<Long, Outcome> outcomes(Handle handle) {
        Map<Long, Outcome> outcomes = new HashMap<>();
        handle.createQuery(Sql.file("police-outcome"))
                .map((row, context) -> Map.entry(
                        row.getLong("load_id"),
                        new Outcome(
                                row.getLong("rows_loaded"),
                                row.getLong("placed"),
                                row.getLong("outside"),
                                row.getLong("unplaced"),
                                row.getLong("superseded"))))
                .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue()));
        return outcomes;
    }

    /** Whether a dataset holds single incidents, whose rows have an {@link Outcome}. */
    static boolean isIncidents(String dataset) {
        return dataset.equals("police") || dataset.equals(ExtractFile.DATASET);
    }

    /** An edition for a reader: of many parts the first and the last. */
    static String shortened(String edition) {
        String[] parts = edition.split("; ", -1);
        return parts.length <= 3 ? edition : parts[0] + " … " + parts[parts.length - 1] + " (" + parts.length + ")";
    }

    boolean changedIncidents() {
        return files.stream().anyMatch(file -> isIncidents(file.dataset) && !file.unchanged);
    }

    long rejected() {
        return files.stream().mapToLong(file -> file.rejections.size()).sum();
    }

    void finish(Handle handle) {
        served = DataVersion.current(handle);
        if (changedIncidents()) {
            outcomes.putAll(outcomes(handle));
            extracts.putAll(ExtractOutcome.lines(handle));
            outside.putAll(OutsideRows.ofLoads(handle));
        }
    }

    void print(PrintWriter out) {
        for (FileReport file : files) {
            out.println(file.dataset + " " + shortened(file.edition) + "  " + figures(file) + "  (" + file.file.name()
                    + ")");
            details(outside(file), twice(file)).forEach(line -> out.println("    " + line));
            extracts.getOrDefault(file.loadId, List.of()).forEach(line -> out.println("    " + line));
            file.notes.forEach(note -> out.println("    note: " + note));
            file.rejections.stream()
                    .limit(5)
                    .forEach(row -> out.println("    rejected: line " + row.line() + ": " + row.reason()));
        }
        List<FileReport> police = files.stream()
                .filter(file -> file.dataset.equals("police") && !file.unchanged)
                .toList();
        if (police.size() > 1) {
            Outcome all = police.stream()
                    .map(file -> outcomes.getOrDefault(file.loadId, Outcome.NONE))
                    .reduce(Outcome.NONE, Outcome::plus);
            long read = police.stream().mapToLong(file -> file.read).sum();
            long rejected =
                    police.stream().mapToLong(file -> file.rejections.size()).sum();
            out.println("police in all  " + all.inWords(read, rejected));
            details(
                            police.stream().map(this::outside).reduce(OutsideRows.NONE, OutsideRows::plus),
                            police.stream().map(this::twice).reduce(RowsTwice.NONE, RowsTwice::plus))
                    .forEach(line -> out.println("    " + line));
        }
        if (supersededEarlier > 0) {
            out.printf(Locale.UK, "rows of files loaded before that this load supersedes: %,d%n", supersededEarlier);
        }
        leftOut.forEach(one -> out.println("left out: " + one));
        notes.forEach(out::println);
        ending().forEach(out::println);
        out.flush();
    }

    OutsideRows outside(FileReport file) {
        return file.unchanged ? OutsideRows.NONE : outside.getOrDefault(file.loadId, OutsideRows.NONE);
    }

    RowsTwice twice(FileReport file) {
        return file.unchanged ? RowsTwice.NONE : twice.getOrDefault(file.loadId, RowsTwice.NONE);
    }

    private static List<String> details(OutsideRows outside, RowsTwice twice) {
        return Stream.of(outside.inWords(), twice.inWords())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> ending() {
        if (version == null) {
            return List.of("Nothing changed: all of it was served already (data version " + served + ").");
        }
        if (!waits) {
            return List.of("Served from now on as data version " + version.number() + ".");
        }
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add("look at this: " + finding.inWords()));
        lines.add("Data version " + version.number() + " waits, and version " + served
                + " is served still. './diogel publish "
                + version.number() + " --reason \"…\"' publishes it, './diogel discard " + version.number()
                + "' throws it away.");
        return lines;
    }

    /** What was loaded, in a few words. */
    String reason() {
        List<String> loaded = files.stream()
                .filter(file -> !file.unchanged)
                .map(file -> file.dataset + " " + shortened(file.edition))
                .distinct()
                .toList();
        return "loaded " + String.join(", ", loaded.subList(0, Math.min(6, loaded.size())))
                + (loaded.size() > 6 ? " and " + (loaded.size() - 6) + " more" : "");
    }

    private String figures(FileReport file) {
        if (file.unchanged) {
            return String.format(Locale.UK, "%,d rows, unchanged", file.read);
        }
        return isIncidents(file.dataset)
                ? outcomes.getOrDefault(file.loadId, Outcome.NONE).inWords(file.read, file.rejections.size())
                : String.format(Locale.UK, "%,d rows, %,d rejected", file.read, file.rejections.size());
    }
}
