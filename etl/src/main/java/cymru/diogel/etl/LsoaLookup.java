package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.AreaCode;
import cymru.diogel.geodata.vintages.AreaLookup;
import cymru.diogel.geodata.vintages.Change;
import cymru.diogel.geodata.vintages.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Loads the exact-fit lookup of 2011 LSOAs to those of 2021, replacing the one that was there. */
final class LsoaLookup {
    static final String DATASET = "lookup";
    static final List<String> HEADINGS = List.of("lsoa11_code", "change_code", "lsoa21_code");

    /** As the Office for National Statistics heads them. */
    private static final Map<String, String> PUBLISHED =
            Map.of("lsoa11_code", "LSOA11CD", "change_code", "CHGIND", "lsoa21_code", "LSOA21CD");

    private static final String FROM = "2011";
    private static final String TO = "2021";

    private LsoaLookup() {}

    /** A table that is headed as published under the headings here; any other as it is. */
    static Table underOurHeadings(Table table) {
        return table.has("CHGIND") ? table.renamed(PUBLISHED) : table;
    }

    static void load(Handle handle, OtherSourceFile file, FileReport report) {
        report.edition = FROM + " to " + TO;
        // It is of all England and Wales, and says nothing of what else is loaded.
        report.eitherWay = true;
        handle.execute("delete from lsoa_lookup where from_vintage = ? and to_vintage = ?", FROM, TO);
        List<Link> links = new ArrayList<>();
        try (CopyRows rows = new CopyRows(
                handle, "lsoa_lookup", "from_vintage", "to_vintage", "from_code", "to_code", "change", "load_id")) {
            report.read = file.table()
                    .each(
                            row -> {
                                Link link = link(row);
                                links.add(link);
                                rows.add(
                                        FROM,
                                        TO,
                                        link.from(),
                                        link.to(),
                                        link.change().letter(),
                                        report.loadId);
                            },
                            report.rejections::add);
            check(links, report);
        }
    }

    private static Link link(Table.Row row) throws RowProblem {
        Change change = Change.of(row.get("change_code"))
                .orElseThrow(() ->
                        new RowProblem("change_code: expected U, S, M or X, got '" + row.get("change_code") + "'"));
        return new Link(code(row, "lsoa11_code"), code(row, "lsoa21_code"), change);
    }

    private static String code(Table.Row row, String heading) throws RowProblem {
        if (!AreaCode.isOne(row.get(heading))) {
            throw new RowProblem(heading + ": expected an area code such as W01000506, got '" + row.get(heading) + "'");
        }
        return row.get(heading);
    }

    private static void check(List<Link> links, FileReport report) {
        try {
            List<Link> irregular = AreaLookup.of(links).irregular();
            if (!irregular.isEmpty()) {
                report.notes.add("nothing is carried over " + irregular.size() + " irregular rows (X): "
                        + irregular.stream().map(Link::toString).collect(Collectors.joining(", ")));
            }
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(report.file.name() + ": " + wrong.getMessage(), wrong);
        }
    }
}
