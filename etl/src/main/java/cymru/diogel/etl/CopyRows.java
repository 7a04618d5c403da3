package cymru.diogel.etl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows into one table by COPY, PostgreSQL's text form. Nothing is in the table until it is closed. */
final class CopyRows implements AutoCloseable {
    private final PGCopyOutputStream out;
    private final StringBuilder line = new StringBuilder();

    /** @param table and columns are names of the schema, never input */
    CopyRows(Handle handle, String table, String... columns) {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
        try {
            Connection connection = handle.getConnection();
            this.out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, 1 << 16);
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /** One row: null becomes SQL null, everything else its text. */
    void add(@Nullable Object... values) {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                line.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        line.append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                // PostgreSQL text cannot hold the null character.
                case '\0' -> line.append('\uFFFD');
                default -> line.append(c);
            }
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
