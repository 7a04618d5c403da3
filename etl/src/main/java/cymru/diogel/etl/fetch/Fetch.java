package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.catalogue.Catalogue;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Fetches datasets of the catalogue into a folder. */
public final class Fetch {
    /** Every setting that fetching reads. */
    public static final List<String> VARIABLES = List.of(
            "DIOGEL_SOURCES",
            "DIOGEL_FETCH_ATTEMPTS",
            "DIOGEL_FETCH_WAIT_MS",
            "DIOGEL_FETCH_PATIENCE_MS",
            "HTTPS_PROXY");

    private final Order order;
    private final Web web;
    private final FetchBar bar;
    private final Consumer<String> notes;

    /** @param environment with the settings: manners, proxies */
    public Fetch(Order order, Map<String, String> environment, FetchBar bar, Consumer<String> notes) {
        this.order = order;
        this.web = new Web(environment);
        this.bar = bar;
        this.notes = notes;
    }

    /**
     * What to fetch besides which datasets.
     *
     * @param folder that the files are placed in
     * @param force as data.police.uk writes it: dyfed-powys
     * @param months of police data; empty for those of the newest archive, three years
     * @param again whether what is in place is fetched anew
     */
    public record Order(Path folder, String force, Optional<MonthSpan> months, boolean again) {
        public Order {
            if (!force.matches("[a-z]+(-[a-z]+)*")) {
                throw new BadInput("--force: expected a force as data.police.uk writes it, such as dyfed-powys, got '"
                        + force + "'");
            }
        }
    }

    /** The official catalogue, with the table that DIOGEL_SOURCES names over it. */
    public static Catalogue catalogue(Map<String, String> environment) {
        String own = environment.getOrDefault("DIOGEL_SOURCES", "");
        return own.isBlank() ? Catalogue.official() : Catalogue.with(Path.of(own.strip()));
    }

    /**
     * Fetches one dataset after the other; what is in place when one fails stays.
     *
     * @throws BadInput when what is there is not what is expected
     * @throws Unreachable when a publisher does not answer
     */
    public List<Fetched> run(List<CatalogueEntry> entries) {
        List<Fetched> fetched = new ArrayList<>();
        try (Shelf shelf = Shelf.in(order.folder());
                bar) {
            Source.Means means = new Source.Means(web, shelf, bar, order.again());
            for (CatalogueEntry entry : entries) {
                bar.begin(entry.id());
                fetched.addAll(source(entry, means).fetch(entry));
            }
        } catch (IOException failure) {
            throw new BadInput(order.folder() + ": cannot be written: " + failure.getMessage(), failure);
        }
        return fetched;
    }

    private Source source(CatalogueEntry entry, Source.Means means) {
        return switch (entry.protocol()) {
            case FILE -> new PlainFile(means);
            case ARCGIS -> new FeatureServer(means);
            case ARCHIVE -> new ArchivedFile(means);
            case POLICE -> new PoliceArchives(means, order.force(), order.months(), notes);
        };
    }
}
