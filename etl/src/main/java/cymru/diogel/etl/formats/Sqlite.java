package cymru.diogel.etl.formats;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/** A SQLite file that others made, opened for reading as SQLite advises for such (https://www.sqlite.org/security.html). */
final class Sqlite {
    /** Bytes of one value. */
    private static final int LONGEST = 64 << 20;

    private Sqlite() {}

    static Connection open(Path path) throws SQLException {
        SQLiteConfig guarded = new SQLiteConfig();
        guarded.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST));
        guarded.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        Connection sqlite = DriverManager.getConnection(
                "jdbc:sqlite:file:" + path.toAbsolutePath().toUri().getRawPath() + "?mode=ro&immutable=1",
                guarded.toProperties());
        try (Statement statement = sqlite.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
        }
        return sqlite;
    }

    /**
     * Sees that no page is in the file twice, and that tables are tables: a view in their place could go on for ever.
     *
     * @throws SQLException saying what is wrong
     */
    static void check(Statement statement, String... tables) throws SQLException {
        try (ResultSet found = statement.executeQuery("pragma quick_check(1)")) {
            if (!"ok".equals(found.getString(1))) {
                throw new SQLException(found.getString(1));
            }
        }
        String names = Stream.of(tables).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        try (ResultSet found = statement.executeQuery(
                "select count(*) from sqlite_master where type = 'table' and name in (" + names + ")")) {
            if (found.getInt(1) < tables.length) {
                throw new SQLException("it lacks one of the tables " + String.join(", ", tables));
            }
        }
    }
}
