package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.ExtractForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings that a force uses for the columns of the extract, so that it may keep its own.
 *
 * @param theirs by our heading; those that are not named are as in the form
 */
record ColumnNames(Map<String, String> theirs) {
    static final ColumnNames AS_IN_THE_FORM = new ColumnNames(Map.of());

    /** Reads a CSV with the columns {@code ours} and {@code theirs}. */
    static ColumnNames read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInput("--columns: " + path + ": there is no such file");
        }
        CsvTable table = CsvTable.open(new SourceFile(path, null, true));
        table.require("a file of column names", List.of("ours", "theirs"));
        Map<String, String> theirs = new LinkedHashMap<>();
        table.each(
                row -> {
                    String ours = row.get("ours");
                    if (!ExtractForm.HEADINGS.contains(ours)) {
                        throw new RowProblem("ours: expected one of " + String.join(", ", ExtractForm.HEADINGS)
                                + ", got '" + ours + "'");
                    }
                    if (row.get("theirs").isEmpty() || theirs.containsValue(row.get("theirs"))) {
                        throw new RowProblem("theirs: expected a heading of its own for each column, got '"
                                + row.get("theirs") + "'");
                    }
                    if (theirs.putIfAbsent(ours, row.get("theirs")) != null) {
                        throw new RowProblem("ours: expected each column once, got '" + ours + "' again");
                    }
                },
                wrong -> {
                    throw new BadInput("--columns: " + path + ": line " + wrong.line() + ": " + wrong.reason());
                });
        return new ColumnNames(theirs);
    }

    /** The table under our headings, where that makes an extract of it; any other as it is. */
    CsvTable applied(CsvTable table, SourceFile file) {
        CsvTable renamed = table.renamed(theirs);
        if (theirs.isEmpty() || !ExtractRow.looksLike(renamed.headings())) {
            return table;
        }
        theirs.values().stream()
                .filter(heading -> !table.headings().contains(heading))
                .findFirst()
                .ifPresent(heading -> {
                    throw new BadInput(file.name() + ": lacks the column " + heading + " that --columns names; found "
                            + String.join(", ", table.headings()));
                });
        return renamed;
    }
}
