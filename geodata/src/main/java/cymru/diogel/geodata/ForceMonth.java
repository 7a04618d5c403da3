package cymru.diogel.geodata;

import cymru.diogel.geodata.database.SqlFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What a file of crimes stands for. Published and extracted months are at times partial, or left out, and a fall that nobody made
 * looks like good news: so each is held against its neighbours.
 *
 * @param source {@code police.uk} or {@code force}
 */
public record ForceMonth(String source, String force, YearMonth month) {
    private static final String THIN = SqlFile.beside(ForceMonth.class, "thin-months.sql");
    private static final String MISSING = SqlFile.beside(ForceMonth.class, "missing-months.sql");

    /**
     * A month that looks incomplete.
     *
     * @param rows that it has
     * @param usual the median of the months around it
     */
    public record Thin(ForceMonth month, int rows, int usual) {}

    /** Every month with fewer than half the rows that are usual around it. */
    public static List<Thin> thin(Handle handle) {
        return handle.createQuery(THIN)
                .map((row, context) -> new Thin(of(row), row.getInt("rows"), row.getInt("usual")))
                .list();
    }

    /** Every month that is left out between others of its source and force. */
    public static List<ForceMonth> missing(Handle handle) {
        return handle.createQuery(MISSING).map((row, context) -> of(row)).list();
    }

    /** Of the columns {@code source}, {@code force} and {@code month}. */
    public static ForceMonth of(ResultSet row) throws SQLException {
        return new ForceMonth(
                row.getString("source"),
                row.getString("force"),
                YearMonth.from(row.getObject("month", LocalDate.class)));
    }
}
