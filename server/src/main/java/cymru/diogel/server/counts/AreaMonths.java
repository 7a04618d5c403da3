package cymru.diogel.server.counts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The incidents of one definition at one level, by area, month and flags, before the rules; it stays in this package. A row
 * is one position of every array.
 */
final class AreaMonths {
    private final int[] area;
    private final int[] month;
    private final int[] traits;
    private final int[] incidents;

    private AreaMonths(List<int[]> rows) {
        area = rows.stream().mapToInt(row -> row[0]).toArray();
        month = rows.stream().mapToInt(row -> row[1]).toArray();
        traits = rows.stream().mapToInt(row -> row[2]).toArray();
        incidents = rows.stream().mapToInt(row -> row[3]).toArray();
    }

    static AreaMonths of(List<int[]> rows) {
        return new AreaMonths(rows);
    }

    /** A row of {@code level-months.sql}. */
    static int[] row(ResultSet row) throws SQLException {
        return new int[] {
            row.getInt("area_id"),
            number(YearMonth.from(row.getObject("month", LocalDate.class))),
            row.getInt("traits"),
            row.getInt("incidents")
        };
    }

    /** The sum of each area that had any incident with such flags in these months, by area_id. */
    Map<Integer, Integer> sums(Collection<YearMonth> months, IntPredicate flagged) {
        BitSet wanted = new BitSet();
        months.forEach(asked -> wanted.set(number(asked)));
        Map<Integer, Integer> sums = new HashMap<>();
        for (int i = 0; i < area.length; i++) {
            if (wanted.get(month[i]) && flagged.test(traits[i])) {
                sums.merge(area[i], incidents[i], Integer::sum);
            }
        }
        return sums;
    }

    private static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
