package cymru.diogel.etl;

import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.domain.AreaCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Loads the ranks of one edition of the Welsh Index of Multiple Deprivation, as Welsh Government publishes them; of a file of
 * scores, the ranks that they imply, the highest score being rank 1.
 */
final class DeprivationLoader {
    private static final Pattern OVERALL = Pattern.compile("WIMD \\d{4}");
    private static final String CODE = "LSOA code";
    private static final List<String> NAMES = List.of("LSOA name (Eng)", "LSOA name");

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

    /** For a proposal: those of the domains and the code. */
    static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(CODE));
        headings.addAll(DOMAINS.values());
        return headings;
    }

    /** Whether headings are those of WIMD ranks, or would be but for the overall rank. */
    static boolean looksLike(Collection<String> headings) {
        long domains = DOMAINS.values().stream().filter(headings::contains).count();
        boolean overall =
                headings.stream().anyMatch(heading -> OVERALL.matcher(heading).matches());
        return headings.contains(CODE) && (overall || domains >= 4);
    }

    void load(Table table, FileReport report) {
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
        DeprivationTable ranks = new DeprivationTable(table, headings, areas);
        if (ranks.areScores()) {
            report.notes.add("holds scores, so the ranks are those that the scores imply, 1 being the highest");
        }
        LsoaCodes codes = new LsoaCodes(CODE);
        String name = NAMES.stream().filter(table::has).findFirst().orElse("");
        try (CopyRows rows = new CopyRows(
                handle, "deprivation_rank", "edition", "lsoa_code", "lsoa_name", "domain", "rank", "load_id")) {
            report.read = table.each(
                    row -> {
                        AreaCode code = codes.of(row);
                        report.sample |= code.isSample();
                        ranks.of(row)
                                .forEach((domain, rank) ->
                                        rows.add(edition, code, row.get(name), domain, rank, report.loadId));
                    },
                    report.rejections::add);
        }
        if (!report.sample && report.read != areas) {
            report.notes.add("holds " + report.read + " LSOAs where " + overall + " has " + areas);
        }
    }

    private static String overallHeading(Table table, FileReport report) {
        return table.headings().stream()
                .filter(heading -> OVERALL.matcher(heading).matches())
                .findFirst()
                .orElseThrow(() -> new BadInput(report.file.name()
                        + ": a file of WIMD ranks lacks the column of the overall rank, 'WIMD 2019' or 'WIMD 2025'; found "
                        + String.join(", ", table.headings())));
    }
}
