package cymru.diogel.etl.formats;

import com.linuxense.javadbf.DBFReader;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An Esri Shapefile of polygons: the {@code .shp} with the files beside it, outlines and rows read side by side (ESRI
 * Shapefile Technical Description, July 1998). The {@code .prj} says what it is in, the {@code .cpg} how its text is written.
 *
 * @param columns of the table, as they stand; of those of one name the first counts
 * @param text null where no {@code .cpg} says: then as the table's own header does
 */
record ShapeFile(
        SourceFile file,
        Crs crs,
        List<String> columns,
        @Nullable Charset text) implements AreaLayer {
    /** The first four bytes of a {@code .shp}: 9994. */
    static final int MAGIC = 0x0000_270a;

    /** The column that tells of rows which are deleted but still in the table, as their outlines are. */
    private static final int DELETED = 0;

    static ShapeFile open(SourceFile file) {
        String prj = file.beside("prj")
                .map(ShapeFile::content)
                .orElseThrow(() -> new BadInput(file.name()
                        + ": has no .prj beside it, so what its coordinates are in is unknown; expected one, for EPSG:27700,"
                        + " EPSG:3857 or WGS 84"));
        Charset text = file.beside("cpg").map(cpg -> charset(cpg, content(cpg))).orElse(null);
        SourceFile table = table(file);
        List<String> names = new ArrayList<>();
        try (InputStream stream = table.open();
                DBFReader rows = rows(stream, text)) {
            for (int i = DELETED + 1; i < rows.getFieldCount(); i++) {
                names.add(rows.getField(i).getName());
            }
        } catch (IOException failure) {
            throw table.unreadable(failure);
        } catch (RuntimeException broken) {
            throw new BadInput(table.name() + ": is not a dBASE table: " + Reason.of(broken), broken);
        }
        return new ShapeFile(file, ClaimedCrs.described(file, prj), names, text);
    }

    @Override
    public Set<String> properties() {
        return new LinkedHashSet<>(columns);
    }

    @Override
    public void each(Consumer<Feature> reader) {
        int number = 0;
        try (InputStream stream = table(file).open();
                DBFReader rows = rows(stream, text);
                DataInputStream shapes = new DataInputStream(file.open())) {
            ShapeReader outlines = new ShapeReader(shapes, new Rings(crs));
            for (Object[] row = next(rows, 1); row != null; row = next(rows, number + 1)) {
                number++;
                if (Boolean.TRUE.equals(row[DELETED])) {
                    outlines.pass();
                } else {
                    reader.accept(new Feature(number, values(row), outlines.next()));
                }
            }
            if (outlines.more()) {
                throw new RowProblem("expected a row in the .dbf for every outline, got " + number);
            }
        } catch (EOFException cut) {
            throw new BadInput(file.name() + ": the file is cut short: it ends within feature " + number, cut);
        } catch (RowProblem problem) {
            throw new BadInput(file.name() + ": feature " + number + ": " + problem.reason(), problem);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        if (number == 0) {
            throw new BadInput(file.name() + ": holds no feature; expected areas");
        }
    }

    /** The library throws this and that at a damaged table. */
    private Object @Nullable [] next(DBFReader rows, int number) {
        try {
            return rows.nextRecord();
        } catch (RuntimeException broken) {
            throw new BadInput(
                    table(file).name() + ": row " + number + " cannot be read: " + Reason.of(broken), broken);
        }
    }

    private Map<String, String> values(Object[] row) {
        Map<String, String> values = new LinkedHashMap<>();
        int i = DELETED + 1;
        for (String name : columns) {
            Object value = row[i++];
            if (value != null) {
                values.putIfAbsent(
                        name, (value instanceof Number n ? SheetText.of(n.doubleValue()) : value.toString()).strip());
            }
        }
        return values;
    }

    private static DBFReader rows(InputStream stream, @Nullable Charset text) {
        return text == null ? new DBFReader(stream, true) : new DBFReader(stream, text, true);
    }

    private static SourceFile table(SourceFile file) {
        return file.beside("dbf")
                .orElseThrow(() ->
                        new BadInput(file.name() + ": has no .dbf beside it, so its areas have no codes and names"));
    }

    private static String content(SourceFile file) {
        try (InputStream stream = file.open()) {
            return new String(stream.readNBytes(10_000), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    /** {@code UTF-8}, or as Esri writes them {@code 1252}, {@code ANSI 1252}, {@code 88591}. */
    private static Charset charset(SourceFile cpg, String named) {
        String page = named.replaceFirst("(?i)^(ANSI|OEM)\\s*", "");
        String known = page.matches("125\\d")
                ? "windows-" + page
                : page.matches("8859\\d+") ? "ISO-8859-" + page.substring(4) : page;
        try {
            return Charset.forName(known);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput(
                    cpg.name() + ": names the code page '" + named + "'; expected one such as UTF-8 or 1252", unknown);
        }
    }
}
