package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Loads what is being done where, by whom and until when, with the last decision. A file replaces them all. */
final class Actions {
    static final List<String> HEADINGS = List.of(
            "area", "action_en", "action_cy", "owner", "from", "due", "review", "status", "decision_en", "decision_cy");

    private static final List<String> STATUSES = List.of("planned", "running", "done");

    private Actions() {}

    static void load(Handle handle, OtherSourceFile file, FileReport report) {
        report.edition = "all";
        report.undecided = true;
        LoadedAreas areas = LoadedAreas.read(handle);
        handle.execute("delete from action");
        try (CopyRows rows = new CopyRows(
                handle,
                "action",
                "area_code",
                "action_en",
                "action_cy",
                "owner",
                "first_day",
                "due",
                "review",
                "status",
                "decision_en",
                "decision_cy",
                "load_id")) {
            report.read = file.table().each(row -> add(row, areas, rows, report), report.rejections::add);
        }
    }

    private static void add(Table.Row row, LoadedAreas areas, CopyRows rows, FileReport report) throws RowProblem {
        Fields fields = new Fields(row);
        String area = fields.text("area");
        areas.expect("area", area, report);
        LocalDate from = fields.needDay("from");
        boolean decided =
                !row.get("decision_en").isEmpty() || !row.get("decision_cy").isEmpty();
        rows.add(
                area,
                fields.text("action_en"),
                fields.text("action_cy"),
                fields.text("owner"),
                from,
                fields.dayFrom("due", from, "from"),
                fields.dayFrom("review", from, "from"),
                fields.oneOf("status", STATUSES),
                decided ? fields.text("decision_en") : null,
                decided ? fields.text("decision_cy") : null,
                report.loadId);
    }
}
