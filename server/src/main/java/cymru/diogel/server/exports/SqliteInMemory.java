package cymru.diogel.server.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite databases that never touch a disk. What does is the driver's native library, which it unpacks: into a folder that
 * only this process can read, and that is gone as soon as the library is loaded.
 */
final class SqliteInMemory {
    private static final String UNPACKED_INTO = "org.sqlite.tmpdir";

    static {
        loadLibrary();
    }

    private SqliteInMemory() {}

    static SQLiteConnection open() throws SQLException {
        return (SQLiteConnection) DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    private static void loadLibrary() {
        try {
            Path folder = Files.createTempDirectory(
                    "diogel-sqlite-" + ProcessHandle.current().pid() + "-");
            System.setProperty(UNPACKED_INTO, folder.toString());
            try {
                SQLiteJDBCLoader.initialize();
            } finally {
                System.clearProperty(UNPACKED_INTO);
                remove(folder);
            }
        } catch (IOException unwritable) {
            throw new IllegalStateException("SQLite's native library cannot be unpacked", unwritable);
        } catch (Exception unloadable) {
            throw new IllegalStateException("SQLite's native library cannot be loaded", unloadable);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
