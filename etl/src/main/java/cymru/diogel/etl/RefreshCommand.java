package cymru.diogel.etl;

import cymru.diogel.etl.fetch.Fetch;
import cymru.diogel.etl.fetch.FetchBar;
import cymru.diogel.etl.fetch.FetchCommand;
import cymru.diogel.etl.fetch.Fetched;
import cymru.diogel.etl.quality.Thresholds;
import cymru.diogel.etl.versions.Kept;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import cymru.diogel.geodata.catalogue.CatalogueEntry.Protocol;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code refresh}: months of police data that came out since, and new editions of what was fetched before, fetched and loaded.
 * Made for cron: one at a time, and not a word when there is nothing new. While a version waits to be looked at, none is made over it.
 */
@Command(name = "refresh", description = "Fetches and loads what is new; quiet when nothing is.")
final class RefreshCommand implements Callable<Integer> {
    /** Another refresh is at work. */
    static final int UNDER_WAY = 5;

    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--force",
            paramLabel = "FORCE",
            defaultValue = "dyfed-powys",
            description = "as data.police.uk writes it; dyfed-powys by default")
    private String force = "";

    RefreshCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(home.folder());
        try (FileChannel channel = FileChannel.open(
                        home.folder().resolve("refresh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = lock(channel)) {
            if (alone == null) {
                spec.commandLine().getErr().println("diogel: another refresh is under way");
                return UNDER_WAY;
            }
            return refresh();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    private int refresh() {
        try (Database database = home.open()) {
            Optional<Version> waiting = waiting(database);
            if (waiting.isPresent()) {
                spec.commandLine()
                        .getErr()
                        .println("diogel: version " + waiting.get().number()
                                + " waits: publish it or discard it, and refresh then");
                return LoadCommand.WAITS;
            }
            return refresh(database);
        }
    }

    private static Optional<Version> waiting(Database database) {
        return database.jdbi().withHandle(Versions::all).stream()
                .takeWhile(version -> !version.served())
                .filter(Version::waits)
                .findFirst();
    }

    private int refresh(Database database) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> notes = new ArrayList<>();
        FetchBar bar = home.terminal() ? FetchBar.onStandardError(true) : FetchBar.quiet();
        Fetch.Order order = new Fetch.Order(home.fetched(), force, Optional.empty(), false);
        List<Fetched> fetched = new Fetch(order, home.environment(), bar, notes::add).run(wanted());
        List<Fetched> news =
                fetched.stream().filter(one -> !wasLoaded(database, one)).toList();
        if (news.isEmpty()) {
            return 0;
        }
        news.forEach(one -> out.println(FetchCommand.line(one)));
        notes.forEach(out::println);
        List<Path> paths = news.stream().map(Fetched::file).toList();
        LoadReport report = new Load(order(paths), Progress.onStandardError()).run(database);
        report.print(out);
        Kept.of(null, home.environment()).letGo(database).ifPresent(out::println);
        return report.waits ? LoadCommand.WAITS : 0;
    }

    /** Police data, and what a person once fetched: which boundaries or index are used is not for cron to decide. */
    private List<CatalogueEntry> wanted() {
        return Fetch.catalogue(home.environment()).entries().stream()
                .filter(entry -> !entry.dataset().isEmpty())
                .filter(entry -> entry.protocol() == Protocol.POLICE
                        || Files.exists(home.fetched().resolve(entry.file())))
                .toList();
    }

    /** Once is enough: what was put in its place since was somebody's decision. */
    private static boolean wasLoaded(Database database, Fetched one) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select exists (select from load_log where sha256 = :sha256)")
                        .bind("sha256", one.provenance().sha256())
                        .mapTo(Boolean.class)
                        .one());
    }

    private Load.Order order(List<Path> paths) {
        return new Load.Order(
                paths,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                false,
                false,
                Thresholds.read(home.folder()),
                ColumnNames.AS_IN_THE_FORM,
                home.referenceKey());
    }
}
