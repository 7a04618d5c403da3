package cymru.diogel.etl;

import java.io.IOException;
import java.util.List;

/** What may strike a load that is under way. */
enum Fault {
    LOADER_KILLED {
        @Override
        void strike(CommandLineRun diogel, Process loader, WatchedLine line) {
            loader.destroyForcibly();
        }
    },
    DATABASE_KILLED {
        @Override
        void strike(CommandLineRun diogel, Process loader, WatchedLine line) {
            ProcessHandle postmaster = ProcessHandle.of(diogel.one(
                            "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint", Long.class))
                    .orElseThrow();
            List<ProcessHandle> servers = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            servers.forEach(ProcessHandle::destroyForcibly);
        }
    },
    LINE_CUT {
        @Override
        void strike(CommandLineRun diogel, Process loader, WatchedLine line) {
            line.cut();
        }
    },
    /** As far as the load's server process can tell: the kernel takes no more bytes from it for any file. */
    DISK_FULL {
        @Override
        void strike(CommandLineRun diogel, Process loader, WatchedLine line) throws IOException, InterruptedException {
            long server = diogel.one(
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
    };

    abstract void strike(CommandLineRun diogel, Process loader, WatchedLine line)
            throws IOException, InterruptedException;
}
