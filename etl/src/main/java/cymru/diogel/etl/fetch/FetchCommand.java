package cymru.diogel.etl.fetch;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.catalogue.Catalogue;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fetch [DATASET…]}: the official data, from its publishers into a folder that {@code load} reads. */
@Command(name = "fetch", description = "Downloads official data from its publishers, checked and with its provenance.")
public final class FetchCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DATASET", arity = "0..*", description = "of the catalogue; without any, all of it")
    private List<String> datasets = List.of();

    @Option(names = "--list", description = "tell what there is, and fetch nothing")
    private boolean list;

    @Option(names = "--to", paramLabel = "FOLDER", description = "where to; fetched/ in DIOGEL_HOME by default")
    private @Nullable Path to;

    @Option(
            names = "--force",
            paramLabel = "FORCE",
            defaultValue = "dyfed-powys",
            description = "of the police data, as data.police.uk writes it; dyfed-powys by default")
    private String force = "";

    @Option(
            names = "--months",
            paramLabel = "FROM..TO",
            description = "of the police data, 2025-01..2025-09; the newest three years by default")
    private @Nullable String months;

    @Option(names = "--again", description = "fetch anew what is in place")
    private boolean again;

    public FetchCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = Fetch.catalogue(home.environment());
        List<CatalogueEntry> entries = datasets.isEmpty()
                ? catalogue.entries()
                : datasets.stream().distinct().map(catalogue::entry).toList();
        if (list) {
            entries.forEach(entry -> out.println(
                    entry.id() + "  " + entry.titleEn() + "  (" + entry.publisherEn() + "; " + entry.licence() + ")"));
            return 0;
        }
        Fetch.Order order = new Fetch.Order(
                to == null ? home.fetched() : to,
                force,
                Optional.ofNullable(months).map(MonthSpan::parse),
                again);
        new Fetch(order, home.environment(), FetchBar.onStandardError(home.terminal()), out::println)
                .run(entries)
                .forEach(one -> out.println(line(one)));
        out.println("Load it with: ./diogel load " + order.folder());
        return 0;
    }

    /** One file for a reader. */
    public static String line(Fetched one) {
        Provenance from = one.provenance();
        return String.format(
                Locale.UK,
                "%s  %s%,d bytes%s  (%s)",
                one.entry().id(),
                from.rows().isEmpty() ? "" : String.format(Locale.UK, "%,d rows, ", Long.parseLong(from.rows())),
                from.bytes(),
                one.news() ? "" : ", unchanged",
                one.file());
    }
}
