package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The figures of a WIMD file as ranks, whether it holds ranks or the scores they were made from. */
final class DeprivationTable {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,4}(\\.\\d{1,20})?");

    private final Map<String, String> headings;
    private final int areas;

    /** The scores of each domain in descending order; empty where the file holds ranks. */
    private final Map<String, double[]> scores = new LinkedHashMap<>();

    /**
     * @param headings of each domain, by domain
     * @param areas that the edition ranks
     */
    DeprivationTable(Table table, Map<String, String> headings, int areas) {
        this.headings = headings;
        this.areas = areas;
        Map<String, double[]> found = new LinkedHashMap<>();
        boolean[] fractions = {false};
        headings.forEach((domain, heading) -> {
            List<Double> column = new java.util.ArrayList<>();
            table.each(
                    row -> {
                        String text = row.get(heading);
                        if (DECIMAL.matcher(text).matches()) {
                            column.add(Double.parseDouble(text));
                            fractions[0] |= text.contains(".");
                        }
                    },
                    rejected -> {});
            found.put(
                    domain,
                    column.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        });
        if (fractions[0]) {
            scores.putAll(found);
        }
    }

    boolean areScores() {
        return !scores.isEmpty();
    }

    /** The rank of each domain. */
    Map<String, Integer> of(Table.Row row) throws RowProblem {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Map.Entry<String, String> domain : headings.entrySet()) {
            String text = row.get(domain.getValue());
            ranks.put(
                    domain.getKey(),
                    areScores() ? implied(domain.getKey(), domain.getValue(), text) : rank(domain.getValue(), text));
        }
        return ranks;
    }

    private int rank(String heading, String text) throws RowProblem {
        int rank = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (rank < 1 || rank > areas) {
            throw new RowProblem(heading + ": expected a rank from 1 to " + areas + ", got '" + text + "'");
        }
        return rank;
    }

    /** One more than the areas of a higher score; equal scores share a rank. */
    private int implied(String domain, String heading, String text) throws RowProblem {
        if (!DECIMAL.matcher(text).matches()) {
            throw new RowProblem(heading + ": expected a score, got '" + text + "'");
        }
        double[] ascending = scores.getOrDefault(domain, new double[0]);
        double score = Double.parseDouble(text);
        int at = Arrays.binarySearch(ascending, score);
        while (at + 1 < ascending.length && ascending[at + 1] == score) {
            at++;
        }
        return ascending.length - at;
    }
}
