package cymru.diogel.etl.quality;

import cymru.diogel.geodata.ForceMonth;
import cymru.diogel.geodata.database.SqlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Holds a load against its thresholds, in the tables that it has just made. */
public final class QualityGate {
    private static final String SHARES = SqlFile.beside(QualityGate.class, "file-shares.sql");
    private static final String MONTHS = SqlFile.beside(QualityGate.class, "months.sql");

    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    public QualityGate(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** What was found so far, in the order of the files. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Rows of a file of any kind that were rejected. */
    public void rejected(String file, long rejected, long rows) {
        share("rejected", file, "rows rejected", rejected, rows);
    }

    /** Files of incidents, by the number of their load, and the months that they stand for. */
    public void incidents(Handle handle, Map<Long, String> files) {
        Long[] loads = files.keySet().toArray(Long[]::new);
        handle.createQuery(SHARES)
                .bindArray("loads", Long.class, (Object[]) loads)
                .map((row, context) -> {
                    String file = files.getOrDefault(row.getLong("load_id"), "");
                    long rows = row.getLong("rows");
                    share("outside", file, "rows in none of the served wards", row.getLong("outside"), rows);
                    share("unplaced", file, "rows without a place", row.getLong("unplaced"), rows);
                    share("unmapped", file, "rows with an offence code in no group", row.getLong("unmapped"), rows);
                    return share(
                            "other-lsoa",
                            file,
                            "rows whose place lies in another LSOA than the file says",
                            row.getLong("other_lsoa"),
                            row.getLong("named"));
                })
                .list();
        handle.createQuery(MONTHS)
                .bindArray("loads", Long.class, (Object[]) loads)
                .map((row, context) -> month(
                        ForceMonth.of(row), row.getLong("rows"), row.getDouble("usual"), row.getDouble("other_year")))
                .list();
    }

    /** 0 stands for nothing loaded to compare with. */
    private boolean month(ForceMonth month, long rows, double usual, double otherYear) {
        String name = month.force() + " " + month.month();
        double least = thresholds.of("least-rows");
        double incomplete = thresholds.of("incomplete");
        double jump = thresholds.of("jump");
        if (usual >= least && 100 * rows / usual < incomplete) {
            add("incomplete", name, "rows, of what is usual around that month", 100 * rows / usual, incomplete);
        } else if (otherYear >= least && 100 * rows / otherYear < incomplete) {
            add("incomplete", name, "rows, of those of that month in another year", 100 * rows / otherYear, incomplete);
        } else if (usual >= least && 100 * rows / usual > jump) {
            add("jump", name, "rows, of what is usual around that month", 100 * rows / usual, jump);
        }
        return true;
    }

    private boolean share(String id, String file, String sentence, long part, long rows) {
        boolean beyond = rows >= thresholds.of("least-rows") && 100.0 * part / rows > thresholds.of(id);
        if (beyond) {
            add(id, file, sentence, 100.0 * part / rows, thresholds.of(id));
        }
        return beyond;
    }

    private void add(String id, String subject, String sentence, double value, double threshold) {
        findings.add(new Finding(id, subject, value, threshold, sentence));
    }
}
