package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.AreaCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Loads the ranks of one edition of the Welsh Index of Multiple Deprivation, as Welsh Government publishes them. */
final class DeprivationLoader {
    private static final Pattern OVERALL = Pattern.compile("WIMD \\d{4}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final String CODE = "LSOA code";
    private static final String NAME = "LSOA name (Eng)";

    /** Published headings of the eight domains, by domain. */
    private static final Map<String, String> DOMAINS = domains();

    private final Handle handle;

    DeprivationLoader(Handle handle) {
        this.handle = handle;
    }

    private static Map<String, String> domains() {
        Map<String, String> domains = new LinkedHashMap<>();
        domains.put("income", "Income");
        domains.put("employment", "Employment");
        domains.put("health", "Health");
        domains.put("education", "Education");
        domains.put("access", "Access to Services");
        domains.put("housing", "Housing");
        domains.put("community-safety", "Community Safety");
        domains.put("physical-environment", "Physical Environment");
        return domains;
    }

    /** Whether headings are those of WIMD ranks, or would be but for the overall rank. */
    static boolean looksLike(Collection<String> headings) {
        long domains = DOMAINS.values().stream().filter(headings::contains).count();
        boolean overall =
                headings.stream().anyMatch(heading -> OVERALL.matcher(heading).matches());
        return headings.contains(CODE) && (overall || domains >= 4);
    }

    void load(CsvTable table, FileReport report) {
        table.require("a file of WIMD ranks", List.of(CODE));
        String overall = overallHeading(table, report);
        table.require("a file of WIMD ranks", List.copyOf(DOMAINS.values()));
        String edition = overall.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        int areas = handle.createQuery("select areas from deprivation_edition where edition = :edition")
                .bind("edition", edition)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new BadInput(report.file.name() + ": holds " + overall
                        + "; expected an edition whose cut-points Diogel knows: WIMD 2019 or WIMD 2025"));
        report.edition = edition;
        handle.createUpdate("delete from deprivation_rank where edition = :edition")
                .bind("edition", edition)
                .execute();
        Map<String, String> headings = new LinkedHashMap<>(Map.of("overall", overall));
        headings.putAll(DOMAINS);
        LsoaCodes codes = new LsoaCodes(CODE);
        try (CopyRows rows = new CopyRows(
                handle, "deprivation_rank", "edition", "lsoa_code", "lsoa_name", "domain", "rank", "load_id")) {
            report.read = table.each(
                    row -> {
                        AreaCode code = codes.of(row);
                        report.sample |= code.isSample();
                        Map<String, Integer> ranks = new LinkedHashMap<>();
                        for (Map.Entry<String, String> domain : headings.entrySet()) {
                            ranks.put(domain.getKey(), rank(row, domain.getValue(), areas));
                        }
                        ranks.forEach(
                                (domain, rank) -> rows.add(edition, code, row.get(NAME), domain, rank, report.loadId));
                    },
                    report.rejections::add);
        }
        if (!report.sample && report.read != areas) {
            report.notes.add("holds " + report.read + " LSOAs where " + overall + " has " + areas);
        }
    }

    private static String overallHeading(CsvTable table, FileReport report) {
        return table.headings().stream()
                .filter(heading -> OVERALL.matcher(heading).matches())
                .findFirst()
                .orElseThrow(() -> new BadInput(report.file.name()
                        + ": a file of WIMD ranks lacks the column of the overall rank, 'WIMD 2019' or 'WIMD 2025'; found "
                        + String.join(", ", table.headings())));
    }

    private static int rank(CsvTable.Row row, String heading, int areas) throws RowProblem {
        String text = row.get(heading);
        int rank = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (rank < 1 || rank > areas) {
            throw new RowProblem(heading + ": expected a rank from 1 to " + areas + ", got '" + text + "'");
        }
        return rank;
    }
}
