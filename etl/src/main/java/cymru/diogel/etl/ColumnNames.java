package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.etl.formats.Tables;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.ExtractForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings that a file has for the columns of a form, so that whoever sends it may keep their own.
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
        Table table = Tables.of(new SourceFile(path, null, true)).get(0);
        table.require("a file of column names", List.of("ours", "theirs"));
        Map<String, String> theirs = new LinkedHashMap<>();
        Set<String> known = TableForm.everyHeading();
        table.each(
                row -> {
                    String ours = row.get("ours");
                    if (!known.contains(ours)) {
                        throw new RowProblem("ours: expected a heading of a form that Diogel reads, such as "
                                + String.join(", ", ExtractForm.HEADINGS) + "; got '" + ours + "'");
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

    /** The table under our headings, where it has those that are named; any other as it is. */
    Table applied(Table table) {
        return theirs.values().stream().anyMatch(table::has) ? table.renamed(theirs) : table;
    }

    /**
     * Sees that a table of a dataset whose columns are named here has them.
     *
     * @throws BadInput naming the one that it has not
     */
    void require(String dataset, Table table) {
        boolean named = TableForm.ALL.stream()
                .filter(form -> form.dataset().equals(dataset))
                .anyMatch(form -> form.headings().stream().anyMatch(theirs::containsKey));
        theirs.values().stream()
                .filter(heading -> named && !table.has(heading))
                .findFirst()
                .ifPresent(heading -> {
                    throw new BadInput(table.file().name() + ": lacks the column " + heading
                            + " that --columns names; found " + String.join(", ", table.headings()));
                });
    }
}
