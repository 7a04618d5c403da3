package cymru.diogel.server.needs;

import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.util.List;

/**
 * Figures that belong together, as a file has them: a row each.
 *
 * @param id as the answer calls them
 */
record Section(String id, List<Figure> figures) {
    private static final List<Column> COLUMNS = Column.beside(Section.class, "needs-columns.csv");
    private static final Bilingual NONE = new Bilingual("", "");

    static Table table(List<Section> sections) {
        return new Table(
                COLUMNS,
                sections.stream()
                        .flatMap(section -> section.figures().stream().map(figure -> row(section.id(), figure)))
                        .toList());
    }

    private static List<Value> row(String section, Figure figure) {
        Bilingual reason = figure.reason() == null ? NONE : figure.reason();
        return List.of(
                Value.of(section),
                Value.of(figure.id()),
                Value.of(figure.title().en()),
                Value.of(figure.title().cy()),
                Value.of(figure.definition()),
                Value.of(figure.unit()),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.low(),
                figure.high(),
                Value.of(reason.en()),
                Value.of(reason.cy()));
    }
}
