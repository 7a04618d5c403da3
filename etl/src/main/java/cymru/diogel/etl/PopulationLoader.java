package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.domain.AreaCode;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Loads usual residents by LSOA of one edition, replacing that edition. */
final class PopulationLoader {
    /** Digits, with or without commas between thousands. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}|\\d{1,3}(,\\d{3}){1,2}");

    private final Handle handle;

    PopulationLoader(Handle handle) {
        this.handle = handle;
    }

    void load(Recognised.Population population, FileReport report) {
        PopulationForm form = population.form();
        population.table().require("a file of residents", List.of(form.code(), form.residents()));
        report.edition = form.edition();
        handle.createUpdate("delete from population where edition = :edition")
                .bind("edition", form.edition())
                .execute();
        LsoaCodes codes = new LsoaCodes(form.code());
        try (CopyRows rows = new CopyRows(handle, "population", "edition", "lsoa_code", "residents", "load_id")) {
            report.read = population
                    .table()
                    .each(
                            row -> {
                                AreaCode code = codes.of(row);
                                report.sample |= code.isSample();
                                rows.add(form.edition(), code, residents(row, form), report.loadId);
                            },
                            report.rejections::add);
        }
    }

    private static int residents(Table.Row row, PopulationForm form) throws RowProblem {
        String text = row.get(form.residents());
        if (!WHOLE.matcher(text).matches()) {
            throw new RowProblem(form.residents() + ": expected a whole number of residents, got '" + text + "'");
        }
        return Integer.parseInt(text.replace(",", ""));
    }
}
