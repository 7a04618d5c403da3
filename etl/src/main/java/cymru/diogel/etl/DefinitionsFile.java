package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.DefinitionRow;
import cymru.diogel.geodata.Definitions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Definitions of a person's own, in the form of those that come with Diogel. */
record DefinitionsFile(Table table) implements Recognised, Recognised.OfTable {
    static final List<String> HEADINGS = DefinitionRow.HEADINGS;

    static boolean looksLike(Collection<String> headings) {
        return headings.contains("definition") && headings.contains("parts");
    }

    @Override
    public String dataset() {
        return "definitions";
    }

    @Override
    public void load(Handle handle, PoliceLoader police, FileReport report) {
        table.require("a file of definitions", HEADINGS);
        report.eitherWay = true;
        Map<Long, DefinitionRow> rows = new TreeMap<>();
        report.read = table.each(row -> rows.put(row.line(), read(row, rows)), report.rejections::add);
        Map<Long, DefinitionRow> added = new TreeMap<>();
        rows.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().position()))
                .forEach(entry -> {
                    try {
                        Definitions.add(handle, entry.getValue(), report.loadId);
                        added.put(entry.getKey(), entry.getValue());
                    } catch (IllegalArgumentException problem) {
                        report.rejections.add(new Rejection(
                                entry.getKey(), entry.getValue().definition(), String.valueOf(problem.getMessage())));
                    }
                });
        report.edition =
                added.values().stream().map(DefinitionRow::definition).sorted().collect(Collectors.joining("; "));
        Definitions.tellOut(handle);
    }

    private static DefinitionRow read(Table.Row row, Map<Long, DefinitionRow> earlier) throws RowProblem {
        DefinitionRow read;
        try {
            read = DefinitionRow.of(row::get);
        } catch (IllegalArgumentException problem) {
            throw new RowProblem(String.valueOf(problem.getMessage()));
        }
        if (earlier.values().stream().anyMatch(other -> other.definition().equals(read.definition()))) {
            throw new RowProblem("definition: expected each definition once, got '" + read.definition() + "' again");
        }
        return read;
    }
}
