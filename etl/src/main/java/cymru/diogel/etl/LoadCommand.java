package cymru.diogel.etl;

import cymru.diogel.etl.quality.Thresholds;
import cymru.diogel.etl.versions.Kept;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load PATH…}: files, folders and ZIPs, each recognised by its content, in one transaction. */
@Command(name = "load", description = "Loads files, folders and ZIPs: all of it, or nothing.")
final class LoadCommand implements Callable<Integer> {
    /** The exit code of a load that waits for a person. */
    static final int WAITS = 3;

    private static final Pattern VINTAGE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "files, folders or ZIPs; .gz is unpacked")
    private List<Path> paths = List.of();

    @Option(
            names = "--as",
            paramLabel = "DATASET",
            description =
                    "what the files are: wards, lsoas, counties, deprivation, population, lookup, police, extract,"
                            + " definitions, named-areas, partner-counts, annotations, actions, harm-weights")
    private @Nullable String as;

    @Option(
            names = "--vintage",
            paramLabel = "VINTAGE",
            description = "of boundaries: 2022-12, or 2021 for census LSOAs; the edition of harm weights")
    private @Nullable String vintage;

    @Option(
            names = "--accept-rejected",
            paramLabel = "N",
            description = "load although up to N rows are rejected; they are kept on record")
    private int acceptRejected;

    @Option(
            names = "--mend",
            description = "mend invalid outlines of wards and LSOAs, naming each, rather than refuse them")
    private boolean mend;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "the headings that a file has: a CSV with the columns ours, theirs")
    private @Nullable Path columns;

    @Option(names = "--again", description = "load anew what is served already")
    private boolean again;

    @Option(names = "--stage", description = "let the new version wait, whatever the checks say")
    private boolean stage;

    @Option(names = "--keep", paramLabel = "N", description = "how many versions are kept to go back to (default: 12)")
    private @Nullable Integer keep;

    @Option(names = "--report", paramLabel = "FILE", description = "write the report there too, as JSON")
    private @Nullable Path reportFile;

    @Option(names = "--sample-if-empty", description = "load the invented sample if nothing is loaded")
    private boolean sampleIfEmpty;

    LoadCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        check();
        Kept kept = Kept.of(keep, home.environment());
        try (Database database = home.open()) {
            if (sampleIfEmpty && isEmpty(database)) {
                SampleCommand.write(home.sample(), SampleCommand.SEED);
                return load(database, List.of(home.sample()), kept);
            } else if (sampleIfEmpty) {
                spec.commandLine().getOut().println("Something is loaded already: the sample was left out.");
            } else {
                return load(database, paths, kept);
            }
        }
        return 0;
    }

    private void check() {
        if (paths.isEmpty() != sampleIfEmpty) {
            throw new BadInput(
                    "load: expected paths to load, such as a folder of police files (or --sample-if-empty alone)");
        }
        if (as != null && !Recognised.DATASETS.contains(as)) {
            throw new BadInput(
                    "--as: expected one of " + String.join(", ", Recognised.DATASETS) + ", got '" + as + "'");
        }
        if (vintage != null && !VINTAGE.matcher(vintage).matches()) {
            throw new BadInput("--vintage: expected a year or month such as 2021 or 2022-12, got '" + vintage + "'");
        }
        if (acceptRejected < 0) {
            throw new BadInput("--accept-rejected: expected 0 or more rows, got " + acceptRejected);
        }
    }

    private int load(Database database, List<Path> from, Kept kept) {
        long start = System.nanoTime();
        Load.Order order = new Load.Order(
                from,
                Optional.ofNullable(as),
                Optional.ofNullable(vintage),
                acceptRejected,
                mend,
                again,
                stage,
                Thresholds.read(home.folder()),
                columns == null ? ColumnNames.AS_IN_THE_FORM : ColumnNames.read(columns),
                home.referenceKey());
        LoadReport report = new Load(order, Progress.onStandardError()).run(database);
        report.print(spec.commandLine().getOut());
        write(report);
        kept.letGo(database).ifPresent(spec.commandLine().getOut()::println);
        spec.commandLine()
                .getOut()
                .printf(
                        "%.1f seconds.%n",
                        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
        return report.waits ? WAITS : 0;
    }

    private void write(LoadReport report) {
        if (reportFile != null) {
            try {
                Files.writeString(reportFile, ReportJson.of(report) + "\n");
            } catch (IOException failure) {
                throw new BadInput("--report: cannot write " + reportFile + ": " + failure.getMessage()
                        + "; what was loaded stays so");
            }
        }
    }

    private static boolean isEmpty(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select not exists (select from load_log join lineage on number = data_version)")
                .mapTo(Boolean.class)
                .one());
    }
}
