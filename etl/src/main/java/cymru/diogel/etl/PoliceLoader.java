package cymru.diogel.etl;

import cymru.diogel.etl.formats.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Loads data.police.uk street files. */
final class PoliceLoader {
    /** What every street file has; more is read where it is there. */
    static final List<String> HEADINGS =
            List.of("Crime ID", "Month", "Reported by", "Longitude", "Latitude", "Location", "LSOA code", "Crime type");

    private final Set<String> crimeTypes;
    private final IncidentStage stage;

    PoliceLoader(Handle handle) {
        this.crimeTypes = new HashSet<>(handle.createQuery("select title_en from crime_type where source = 'police.uk'")
                .mapTo(String.class)
                .list());
        this.stage = new IncidentStage(handle);
    }

    /** Reads one file into the stage. */
    void stage(Table table, FileReport report) {
        table.require("a data.police.uk street file", HEADINGS);
        Set<String> months = new TreeSet<>();
        try (CopyRows rows = stage.rows(
                "load_id",
                "line",
                "crime_id",
                "force",
                "month",
                "longitude",
                "latitude",
                "location",
                "lsoa_code",
                "crime_type",
                "outcome",
                "context")) {
            report.read = table.each(
                    raw -> {
                        PoliceRow row = PoliceRow.parse(raw, crimeTypes);
                        months.add(row.force() + " " + row.month());
                        report.sample |= row.force().startsWith("SAMPLE");
                        rows.add(
                                report.loadId,
                                raw.line(),
                                row.crimeId(),
                                row.force(),
                                row.month() + "-01",
                                row.longitude(),
                                row.latitude(),
                                row.location(),
                                row.lsoaCode(),
                                row.crimeType(),
                                row.outcome(),
                                row.context());
                    },
                    report.rejections::add);
        }
        stage.standsFor(months, report);
    }

    /** Where this load's incidents wait. */
    IncidentStage stage() {
        return stage;
    }

    /** Makes what was staged the months' new content. */
    void promote(LoadReport report) {
        stage.promote(report);
    }
}
