package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.geodata.BadInput;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Loads what an offence of each Home Office code weighs (a severity score, a harm index), replacing that edition. */
final class HarmWeights {
    static final List<String> HEADINGS = List.of("offence_code", "weight");

    private static final Pattern CODE = Pattern.compile("\\d{3}/\\d{2}");

    private HarmWeights() {}

    static void load(Handle handle, OtherSourceFile file, FileReport report) {
        report.eitherWay = true;
        report.edition = file.told()
                .orElseThrow(() -> new BadInput(report.file.name()
                        + ": does not tell which edition its harm weights are; name it, such as --vintage 2024"));
        handle.createUpdate("delete from harm_weight where edition = :edition")
                .bind("edition", report.edition)
                .execute();
        Fields.Once once = new Fields.Once();
        try (CopyRows rows = new CopyRows(handle, "harm_weight", "edition", "code", "weight", "load_id")) {
            report.read = file.table()
                    .each(
                            row -> {
                                String code = row.get("offence_code");
                                if (!CODE.matcher(code).matches()) {
                                    throw new RowProblem(
                                            "offence_code: expected a Home Office code such as 008/06, got '" + code
                                                    + "'");
                                }
                                double weight = new Fields(row).decimal("weight");
                                once.see(code, row);
                                rows.add(report.edition, code, weight, report.loadId);
                            },
                            report.rejections::add);
        }
        if (report.read == 0) {
            throw new BadInput(report.file.name() + ": holds no rows below its headings");
        }
    }
}
