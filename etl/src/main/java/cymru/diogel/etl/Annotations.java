package cymru.diogel.etl;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Loads dated notes that a series is read by: changes of recording, operations, other. A file replaces them all. */
final class Annotations {
    static final List<String> HEADINGS = List.of("on", "until", "kind", "area", "text_en", "text_cy");

    private static final List<String> KINDS = List.of("recording", "operation", "other");

    private Annotations() {}

    static void load(Handle handle, OtherSourceFile file, FileReport report) {
        report.edition = "all";
        report.undecided = true;
        LoadedAreas areas = LoadedAreas.read(handle);
        handle.execute("delete from annotation");
        try (CopyRows rows = new CopyRows(
                handle, "annotation", "first_day", "last_day", "kind", "area_code", "text_en", "text_cy", "load_id")) {
            report.read = file.table()
                    .each(
                            row -> {
                                Fields fields = new Fields(row);
                                LocalDate on = fields.needDay("on");
                                LocalDate until = fields.dayFrom("until", on, "on");
                                String kind = fields.oneOf("kind", KINDS);
                                String area = row.get("area");
                                if (!area.isEmpty()) {
                                    areas.expect("area", area, report);
                                }
                                rows.add(
                                        on,
                                        until,
                                        kind,
                                        area.isEmpty() ? null : area,
                                        fields.text("text_en"),
                                        fields.text("text_cy"),
                                        report.loadId);
                            },
                            report.rejections::add);
        }
    }
}
