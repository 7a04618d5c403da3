package cymru.diogel.etl;

import cymru.diogel.etl.formats.AreaLayer;
import cymru.diogel.etl.formats.Layers;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.etl.formats.Tables;
import cymru.diogel.etl.quality.Thresholds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file whatever it is: recognises it, then hands over every feature of its layers, or every row of its tables. */
final class AnyFile implements FuzzedReader.Reading {
    static Load.Order order(Path path, Optional<String> as) {
        return new Load.Order(
                List.of(path),
                as,
                Optional.of("2024"),
                Integer.MAX_VALUE,
                true,
                true,
                false,
                Thresholds.read(Path.of("target", "home")),
                ColumnNames.AS_IN_THE_FORM,
                Path.of("target", "home", "reference.key"));
    }

    @Override
    public void read(Path path, Consumer<String> said) {
        for (SourceFile file : SourceFiles.behind(List.of(path))) {
            file.sha256();
            if (Recognised.of(file, order(path, Optional.empty())) instanceof Recognised.LeftOut leftOut) {
                said.accept(leftOut.why());
            }
            List<AreaLayer> layers = Layers.of(file);
            layers.forEach(layer -> layer.each(feature -> {}));
            if (layers.isEmpty()) {
                rows(Tables.of(file), said);
            }
        }
    }

    /** Each table is read under the first heading row that it may have, and the last table under its last. */
    private static void rows(List<Table> tables, Consumer<String> said) {
        for (Table table : List.of(tables.get(0), tables.get(tables.size() - 1))) {
            table.each(row -> table.headings().forEach(row::get), rejected -> said.accept(rejected.reason()));
        }
    }
}
