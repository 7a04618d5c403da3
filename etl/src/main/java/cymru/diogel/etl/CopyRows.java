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
    private static final int CHUNK = 1 << 15;

    private final PGCopyOutputStream out;
    private final StringBuilder text = new StringBuilder();

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
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                text.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        text.append('\n');
        if (text.length() >= CHUNK) {
            send();
        }
    }

    private void send() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        text.setLength(0);
    }

    private void escape(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i));
            if (escaped != null) {
                text.append(value, from, i).append(escaped);
                from = i + 1;
            }
        }
        text.append(value, from, value.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            // PostgreSQL text cannot hold the null character.
            case '\0' -> "\uFFFD";
            default -> null;
        };
    }

    @Override
    public void close() {
        send();
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
