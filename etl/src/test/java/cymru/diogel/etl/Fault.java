package cymru.diogel.etl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What may strike a load that is under way. */
enum Fault {
    /** {@code kill -9} of the program that loads. */
    LOADER_KILLED {
        @Override
        void strike(Under under) {
            under.loader().destroyForcibly();
        }
    },
    /** {@code kill -9} of PostgreSQL: of the postmaster and of every server process. */
    DATABASE_KILLED {
        @Override
        void strike(Under under) {
            ProcessHandle postmaster = ProcessHandle.of(under.diogel()
                            .one("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint", Long.class))
                    .orElseThrow();
            List<ProcessHandle> servers = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            servers.forEach(ProcessHandle::destroyForcibly);
        }
    },
    /** Every connection of the load is reset at both ends. */
    LINE_CUT {
        @Override
        void strike(Under under) {
            under.line().cut();
        }
    },
    /**
     * Where the cluster is on a small disk of its own ({@code -Ddiogel.faults.disk}, 256 MB), that is filled to its last byte. Elsewhere
     * it is full as far as the load's server process can tell: the kernel takes no more bytes from it for any file.
     */
    DISK_FULL {
        @Override
        void strike(Under under) throws IOException, InterruptedException {
            if (DISK != null) {
                fill(Path.of(DISK).resolve("filler"));
                return;
            }
            long server = under.diogel()
                    .one(
                            "select coalesce(min(pid), 0) from pg_stat_activity"
                                    + " where application_name = 'diogel-etl' and xact_start is not null",
                            Long.class);
            // None when the load has ended while this was asked.
            if (server != 0) {
                new ProcessBuilder("prlimit", "--pid", Long.toString(server), "--fsize=0")
                        .inheritIO()
                        .start()
                        .waitFor();
            }
        }

        @Override
        void mend() throws IOException {
            if (DISK != null) {
                Files.deleteIfExists(Path.of(DISK).resolve("filler"));
            }
        }
    };

    /** A folder on a small disk; null where there is none. */
    static final @org.jspecify.annotations.Nullable String DISK = System.getProperty("diogel.faults.disk");

    /**
     * A load that is under way.
     *
     * @param loader its process
     * @param line its connections to the database
     */
    record Under(CommandLineRun diogel, Process loader, WatchedLine line) {}

    abstract void strike(Under under) throws IOException, InterruptedException;

    /** What a person would do about it before the next load. */
    void mend() throws IOException {}

    private static void fill(Path filler) {
        byte[] block = new byte[1 << 20];
        for (int size = block.length; size > 0; size /= 16) {
            try (OutputStream out = Files.newOutputStream(
                    filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(block, 0, size);
                }
            } catch (IOException full) {
                // Smaller pieces may fit still.
            }
        }
    }
}
