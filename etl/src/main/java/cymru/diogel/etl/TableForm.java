package cymru.diogel.etl;

import cymru.diogel.geodata.domain.ExtractForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of table that Diogel reads.
 *
 * @param dataset as {@code --as} names it
 * @param headings that tell it apart from the others
 */
record TableForm(String dataset, List<String> headings) {
    static final List<TableForm> ALL = all();

    private static List<TableForm> all() {
        List<TableForm> forms = new ArrayList<>();
        forms.add(new TableForm("police", PoliceLoader.HEADINGS));
        forms.add(new TableForm(ExtractFile.DATASET, ExtractForm.HEADINGS));
        forms.add(new TableForm("definitions", DefinitionsFile.HEADINGS));
        forms.add(new TableForm("deprivation", DeprivationLoader.headings()));
        for (PopulationForm form : PopulationForm.values()) {
            forms.add(new TableForm("population", List.of(form.code(), form.residents())));
        }
        OtherSource.ALL.forEach(source -> forms.add(new TableForm(source.dataset(), source.headings())));
        return List.copyOf(forms);
    }

    /** Every heading of every form. */
    static Set<String> everyHeading() {
        return ALL.stream().map(TableForm::headings).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** For messages. */
    static Stream<String> datasets() {
        return ALL.stream().map(TableForm::dataset).distinct();
    }
}
