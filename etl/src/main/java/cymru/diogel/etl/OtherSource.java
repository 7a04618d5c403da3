package cymru.diogel.etl;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A table that partners and analysts keep beside the police's, in a form that Diogel defines.
 *
 * @param what the file is, for a sentence
 * @param headings that it must have
 */
record OtherSource(String dataset, String what, List<String> headings, Loader loader) {
    static final String NAMED_AREAS = "named-areas";

    static final List<OtherSource> ALL = List.of(
            new OtherSource(NAMED_AREAS, "a file of named areas", NamedAreas.HEADINGS, NamedAreas::loadCircles),
            new OtherSource(LsoaLookup.DATASET, "a lookup of LSOAs", LsoaLookup.HEADINGS, LsoaLookup::load),
            new OtherSource(
                    "partner-counts", "a file of partners' counts", PartnerCounts.HEADINGS, PartnerCounts::load),
            new OtherSource("annotations", "a file of annotations", Annotations.HEADINGS, Annotations::load),
            new OtherSource("actions", "a file of actions", Actions.HEADINGS, Actions::load),
            new OtherSource("harm-weights", "a file of harm weights", HarmWeights.HEADINGS, HarmWeights::load));

    /** Reads a file into the tables, in the place of what it stands for. */
    interface Loader {
        void load(Handle handle, OtherSourceFile file, FileReport report);
    }

    /** The source that most of these headings are of; a file that lacks one is told which one. */
    static Optional<OtherSource> among(Collection<String> found) {
        return ALL.stream()
                .filter(source ->
                        2 * source.headings.stream().filter(found::contains).count() > source.headings.size())
                .findFirst();
    }

    static Optional<OtherSource> of(String dataset) {
        return ALL.stream().filter(source -> source.dataset.equals(dataset)).findFirst();
    }

    void load(Handle handle, OtherSourceFile file, FileReport report) {
        file.table().require(what, headings);
        loader.load(handle, file, report);
    }
}
