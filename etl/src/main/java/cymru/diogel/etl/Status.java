package cymru.diogel.etl;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Prints what is loaded: datasets, vintages, rows and what became of them, when, and from which file. */
final class Status {
    private Status() {}

    private record Line(
            String dataset, String edition, long loadId, long rows, long rejected, String when, String file) {}

    static void print(Handle handle, PrintWriter out) {
        out.println(handle.createQuery(Sql.file("status-version"))
                .mapTo(String.class)
                .one());
        List<Line> lines = handle.createQuery(Sql.file("status"))
                .map((row, context) -> new Line(
                        row.getString("dataset"),
                        row.getString("edition"),
                        row.getLong("load_id"),
                        row.getLong("rows"),
                        row.getLong("rejected"),
                        row.getString("loaded"),
                        row.getString("file")))
                .list();
        if (lines.isEmpty()) {
            out.println(
                    "Nothing is loaded. Load files with './diogel load PATH…', or see the sample with './diogel demo'.");
        }
        Map<Long, LoadReport.Outcome> outcomes = LoadReport.outcomes(handle);
        Map<Long, List<String>> extracts = ExtractOutcome.lines(handle);
        LoadReport.Outcome all = LoadReport.Outcome.NONE;
        long read = 0;
        long rejected = 0;
        for (Line line : lines) {
            String figures = String.format(Locale.UK, "%,d rows, %,d rejected", line.rows(), line.rejected());
            LoadReport.Outcome outcome = outcomes.getOrDefault(line.loadId(), LoadReport.Outcome.NONE);
            if (LoadReport.isIncidents(line.dataset())) {
                figures = outcome.inWords(line.rows(), line.rejected());
            }
            if (line.dataset().equals("police")) {
                all = all.plus(outcome);
                read += line.rows();
                rejected += line.rejected();
            }
            out.printf(
                    "%-12s %-28s %s; %s from %s%n",
                    line.dataset(), LoadReport.shortened(line.edition()), figures, line.when(), line.file());
            extracts.getOrDefault(line.loadId(), List.of()).forEach(more -> out.println("             " + more));
        }
        if (read > 0) {
            out.printf("%-12s %-28s %s%n", "police", "in all", all.inWords(read, rejected));
        }
        out.flush();
    }
}
