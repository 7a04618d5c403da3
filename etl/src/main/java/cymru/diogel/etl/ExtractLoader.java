package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.ExtractForm;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Loads a force's own extract of single crimes. A file stands for each month in which it has crimes recorded. References are
 * hashed as they are read; rejected rows are told by line and reason, and nothing else of them is kept.
 */
final class ExtractLoader {
    private static final String[] COLUMNS = {
        "load_id",
        "source",
        "line",
        "crime_id",
        "force",
        "month",
        "longitude",
        "latitude",
        "easting",
        "northing",
        "location",
        "crime_type",
        "outcome",
        "traits",
        "cancelled",
        "recorded_on",
        "committed_from",
        "committed_to",
        "location_type",
        "victim_age_band",
        "victim_sex",
        "unrecorded"
    };

    private final IncidentStage stage;
    private final ReferenceKey key;
    private final Map<String, Long> lineOfReference = new HashMap<>();
    private final Set<String> months = new TreeSet<>();
    private boolean real;

    ExtractLoader(IncidentStage stage, Path key) {
        this.stage = stage;
        this.key = ReferenceKey.in(key);
    }

    /** Reads one file into the stage. */
    void stage(Table table, FileReport report) {
        table.require("an extract of crimes", ExtractForm.HEADINGS);
        Instant now = Instant.now();
        try (CopyRows rows = stage.rows(COLUMNS)) {
            report.read = table.each(
                    raw -> add(ExtractRow.parse(raw, now), raw.line(), rows, report),
                    wrong -> report.rejections.add(new Rejection(wrong.line(), "", wrong.reason())));
        }
        if (report.sample && real) {
            throw new BadInput(
                    report.file.name() + ": holds both a SAMPLE force and real ones; expected one or the other");
        }
        stage.standsFor(months, report);
    }

    private void add(ExtractRow row, long line, CopyRows rows, FileReport report) throws RowProblem {
        String hash = key.hash(row.force(), row.reference());
        Long earlier = lineOfReference.putIfAbsent(hash, line);
        if (earlier != null) {
            throw new RowProblem(
                    "reference: that of line " + earlier + " again; expected each reference once in a file");
        }
        boolean sample = row.force().startsWith("SAMPLE");
        report.sample |= sample;
        real |= !sample;
        YearMonth month = YearMonth.from(row.recordedOn());
        months.add(row.force() + " " + month);
        ExtractPosition position = row.position();
        rows.add(
                report.loadId,
                "force",
                line,
                hash,
                row.force(),
                month + "-01",
                position == null ? null : position.longitude(),
                position == null ? null : position.latitude(),
                position == null ? null : position.easting(),
                position == null ? null : position.northing(),
                "",
                row.code(),
                row.outcome(),
                row.traits(),
                row.cancelled(),
                row.recordedOn(),
                row.from(),
                row.to(),
                row.locationType(),
                row.ageBand(),
                row.sex(),
                row.unrecorded());
    }
}
