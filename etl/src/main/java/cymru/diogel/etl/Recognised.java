package cymru.diogel.etl;

import cymru.diogel.etl.formats.AreaLayer;
import cymru.diogel.etl.formats.Layers;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.etl.formats.Tables;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Sentence;
import cymru.diogel.geodata.domain.AreaKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What a file turned out to be, by its content. */
sealed interface Recognised
        permits Recognised.Boundaries,
                Recognised.Deprivation,
                Recognised.Population,
                Recognised.Police,
                ExtractFile,
                DefinitionsFile,
                OtherSourceFile,
                NamedAreasFile,
                Recognised.LeftOut {
    /** The dataset's name, as the log has it; empty for what is left out. */
    String dataset();

    /** Reads the file into the tables, or for police files into the stage; fills in the report. */
    void load(Handle handle, PoliceLoader police, FileReport report);

    /** The edition that is named beside the file, where it is; else the file alone tells what it stands for. */
    default Optional<String> told() {
        return Optional.empty();
    }

    /** Whether its rows wait with others' until all files are read; such a file stands for the months it holds. */
    default boolean staged() {
        return false;
    }

    /** Whether the files of one edition in a load make one set together, as when each is of one county. */
    default boolean joins() {
        return false;
    }

    /** What is read of a table. */
    interface OfTable {
        Table table();
    }

    /**
     * A boundary file.
     *
     * @param mend whether invalid outlines of wards and LSOAs are mended rather than refused
     */
    record Boundaries(AreaLayer file, BoundaryFields fields, String vintage, boolean mend) implements Recognised {
        @Override
        public String dataset() {
            return fields.kind().layer();
        }

        @Override
        public Optional<String> told() {
            return Optional.of(vintage);
        }

        @Override
        public boolean joins() {
            return true;
        }

        @Override
        public void load(Handle handle, PoliceLoader police, FileReport report) {
            new BoundaryLoader(handle).load(this, report);
        }
    }

    /** WIMD ranks as published. */
    record Deprivation(Table table) implements Recognised, OfTable {
        @Override
        public String dataset() {
            return "deprivation";
        }

        @Override
        public void load(Handle handle, PoliceLoader police, FileReport report) {
            new DeprivationLoader(handle).load(table, report);
        }
    }

    /** Residents by LSOA. */
    record Population(Table table, PopulationForm form) implements Recognised, OfTable {
        @Override
        public String dataset() {
            return "population";
        }

        @Override
        public void load(Handle handle, PoliceLoader police, FileReport report) {
            new PopulationLoader(handle).load(this, report);
        }
    }

    /** A data.police.uk street file. */
    record Police(Table table) implements Recognised, OfTable {
        @Override
        public String dataset() {
            return "police";
        }

        @Override
        public boolean staged() {
            return true;
        }

        @Override
        public void load(Handle handle, PoliceLoader police, FileReport report) {
            police.stage(table, report);
        }
    }

    /** Of a known kind that Diogel does not use (outcomes, stop and search), or of none. */
    record LeftOut(String why) implements Recognised {
        public LeftOut {
            why = Sentence.of(why);
        }

        @Override
        public String dataset() {
            return "";
        }

        @Override
        public void load(Handle handle, PoliceLoader police, FileReport report) {
            throw new IllegalStateException("left out: " + why);
        }
    }

    /** What a person may say a file is. */
    List<String> DATASETS = List.of(
            "wards",
            "lsoas",
            "counties",
            "deprivation",
            "population",
            LsoaLookup.DATASET,
            "police",
            ExtractFile.DATASET,
            "definitions",
            "named-areas",
            "partner-counts",
            "annotations",
            "actions",
            "harm-weights");

    /**
     * Looks into a file.
     *
     * @param order with what the person says the file is, where anything: else its content alone decides
     */
    static Recognised of(SourceFile file, Load.Order order) {
        List<AreaLayer> layers = Layers.of(file);
        if (!layers.isEmpty()) {
            return boundaries(file, layers, order);
        }
        boolean markup = new String(file.start(256), StandardCharsets.UTF_8)
                .stripLeading()
                .startsWith("<");
        return markup ? new LeftOut("is HTML or XML, not areas or a table") : table(file, order);
    }

    private static Recognised boundaries(SourceFile file, List<AreaLayer> layers, Load.Order order) {
        Optional<String> as = order.as();
        if (as.isPresent() && as.get().equals(OtherSource.NAMED_AREAS)) {
            return new NamedAreasFile(layers.get(0), order.vintage(), order.mend());
        }
        Optional<AreaKind> told = as.flatMap(AreaKind::ofLayer);
        if (as.isPresent() && told.isEmpty()) {
            throw new BadInput(file.name() + ": holds areas, not " + as.get());
        }
        for (AreaLayer layer : layers) {
            Optional<BoundaryFields> fields = BoundaryFields.among(layer.properties(), told);
            if (fields.isPresent()) {
                String vintage = order.vintage().orElse(fields.get().vintage());
                return new Boundaries(layer, fields.get(), vintage, order.mend());
            }
        }
        Set<String> properties = layers.get(0).properties();
        return new LeftOut("holds areas without "
                + told.map(BoundaryFields::wanted).orElse("a field such as WD22CD, LSOA21CD or LAD24CD")
                + "; its first feature has "
                + (properties.isEmpty() ? "no fields" : String.join(", ", properties)));
    }

    private static Recognised table(SourceFile file, Load.Order order) {
        Optional<String> as = order.as();
        List<Table> candidates;
        try {
            candidates = Tables.of(file);
        } catch (BadInput unreadable) {
            if (file.named() || as.isPresent()) {
                throw unreadable;
            }
            return new LeftOut("is neither areas nor a table that can be read");
        }
        for (Table candidate : candidates) {
            Table table = LsoaLookup.underOurHeadings(order.columns().applied(candidate));
            String kind = kindBy(table);
            if (!kind.isEmpty() && as.map(kind::equals).orElse(true)) {
                order.columns().require(kind, candidate);
                return ofKind(kind, file, table, order);
            }
        }
        Table first = LsoaLookup.underOurHeadings(order.columns().applied(candidates.get(0)));
        return as.isPresent() ? ofKind(as.get(), file, first, order) : new LeftOut(Proposal.of(first.headings()));
    }

    private static Recognised ofKind(String kind, SourceFile file, Table table, Load.Order order) {
        return switch (kind) {
            case "police" -> new Police(table);
            case ExtractFile.DATASET -> new ExtractFile(table, order.referenceKey());
            case "definitions" -> new DefinitionsFile(table);
            case "deprivation" -> new Deprivation(table);
            case "population" -> new Population(table, PopulationForm.of(file, table));
            case "outcomes" -> new LeftOut("is a file of outcomes, which Diogel does not use");
            case "stop-and-search" -> new LeftOut("is a file of stops and searches, which Diogel does not use");
            default ->
                OtherSource.of(kind)
                        .map(source -> new OtherSourceFile(source, table, order.vintage()))
                        .orElseThrow(() -> new BadInput(file.name() + ": is a table, not " + kind));
        };
    }

    private static String kindBy(Table table) {
        Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        headings.addAll(table.headings());
        if (headings.contains("Outcome type") && headings.contains("Crime ID")) {
            return "outcomes";
        }
        if (headings.contains("Object of search") || headings.contains("Part of a policing operation")) {
            return "stop-and-search";
        }
        // Most of the form's headings, not all: a file that lacks one is told which one.
        if (PoliceLoader.HEADINGS.stream().filter(headings::contains).count() > PoliceLoader.HEADINGS.size() / 2) {
            return "police";
        }
        if (ExtractRow.looksLike(headings)) {
            return ExtractFile.DATASET;
        }
        if (DefinitionsFile.looksLike(headings)) {
            return "definitions";
        }
        if (DeprivationLoader.looksLike(headings)) {
            return "deprivation";
        }
        if (PopulationForm.among(headings).isPresent()) {
            return "population";
        }
        return OtherSource.among(headings).map(OtherSource::dataset).orElse("");
    }
}
