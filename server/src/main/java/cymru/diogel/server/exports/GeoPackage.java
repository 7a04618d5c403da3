package cymru.diogel.server.exports;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Value;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * A list as a GeoPackage (OGC 12-128r17, version 1.3): one layer of multipolygons in EPSG:27700, {@code areas}, whose column
 * {@code fid} is the order of the rows; with what the columns mean (gpkg_schema) and the cover (gpkg_metadata).
 */
final class GeoPackage {
    private static final String SCHEMA = SqlFile.beside(GeoPackage.class, "geopackage-schema.sql");
    private static final String CONTENTS = SqlFile.beside(GeoPackage.class, "geopackage-contents.sql");
    private static final String GEOMETRY = SqlFile.beside(GeoPackage.class, "geopackage-geometry.sql");
    private static final String COLUMN = SqlFile.beside(GeoPackage.class, "geopackage-column.sql");
    private static final String METADATA = SqlFile.beside(GeoPackage.class, "geopackage-metadata.sql");
    private static final String REFERENCE = SqlFile.beside(GeoPackage.class, "geopackage-metadata-reference.sql");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private GeoPackage() {}

    static byte[] bytes(Takeaway list) {
        try (SQLiteConnection database = SqliteInMemory.open();
                Handle handle = Jdbi.create(database).open()) {
            handle.useTransaction(inside -> fill(inside, list));
            return database.serialize("main");
        } catch (SQLException impossible) {
            throw new IllegalStateException("a GeoPackage could not be written", impossible);
        }
    }

    private static void fill(Handle handle, Takeaway list) {
        handle.createScript(SCHEMA).execute();
        List<GeoPackageColumn> columns = GeoPackageColumn.all(list.table());
        int code = list.column("code");
        Map<String, Shapes.Metres> all = list.shapes().inMetres();
        List<Shapes.Metres> shown = list.table().rows().stream()
                .map(row -> all.get(row.get(code).text()))
                .filter(Objects::nonNull)
                .toList();
        contents(handle, list.cover(), shown);
        columns(handle, list.table().columns(), columns);
        areas(handle, columns);
        PreparedBatch batch =
                handle.prepareBatch("insert into areas values (?, ?" + ", ?".repeat(columns.size()) + ")");
        int order = 0;
        for (List<Value> row : list.table().rows()) {
            add(batch, ++order, all.get(row.get(code).text()), columns, row);
        }
        if (order > 0) {
            batch.execute();
        }
    }

    private static void contents(Handle handle, Cover cover, Collection<Shapes.Metres> shown) {
        String moment = TIME.format(cover.moment());
        handle.createUpdate(CONTENTS)
                .bind("identifier", cover.title().en() + " / " + cover.title().cy())
                .bind("description", description(cover))
                .bind("last_change", moment)
                .bind("west", least(shown, Shapes.Metres::west))
                .bind("south", least(shown, Shapes.Metres::south))
                .bind("east", most(shown, Shapes.Metres::east))
                .bind("north", most(shown, Shapes.Metres::north))
                .execute();
        handle.createUpdate(GEOMETRY).execute();
        handle.createUpdate(METADATA)
                .bind(
                        "cover",
                        cover.lines().stream()
                                .map(line -> both(line.label()) + ": " + both(line.said()))
                                .collect(Collectors.joining("\n")))
                .execute();
        handle.createUpdate(REFERENCE).bind("last_change", moment).execute();
    }

    private static String description(Cover cover) {
        String what = cover.marking() + " · " + cover.definition().id() + " "
                + cover.definition().version() + " · " + cover.period().from() + " – "
                + cover.period().to();
        return cover.notice().en().isEmpty() ? what : both(cover.notice()) + " · " + what;
    }

    private static String both(Bilingual text) {
        return text.en().equals(text.cy()) ? text.en() : text.en() + " / " + text.cy();
    }

    private static void columns(Handle handle, List<Column> told, List<GeoPackageColumn> columns) {
        PreparedBatch batch = handle.prepareBatch(COLUMN);
        for (GeoPackageColumn column : columns) {
            Column of = told.get(column.of());
            String suffix = column.type() == GeoPackageColumn.Type.NOTE ? " [c] [x]" : "";
            batch.bind("column", column.name())
                    .bind("name", column.name())
                    .bind("title", both(of.title()) + suffix)
                    .bind("description", both(of.description()))
                    .add();
        }
        batch.execute();
    }

    private static void areas(Handle handle, List<GeoPackageColumn> columns) {
        handle.execute(columns.stream()
                .map(GeoPackageColumn::declared)
                .collect(Collectors.joining(
                        ", ", "create table areas (fid integer primary key not null, geom multipolygon, ", ")")));
    }

    private static void add(
            PreparedBatch batch,
            int order,
            Shapes.@Nullable Metres shape,
            List<GeoPackageColumn> columns,
            List<Value> row) {
        batch.bind(0, order).bind(1, shape == null ? null : GeoPackageGeometry.of(shape));
        for (int i = 0; i < columns.size(); i++) {
            batch.bind(i + 2, columns.get(i).of(row));
        }
        batch.add();
    }

    private static @Nullable Double least(Collection<Shapes.Metres> shown, ToDoubleFunction<Shapes.Metres> side) {
        return shown.isEmpty() ? null : shown.stream().mapToDouble(side).min().getAsDouble();
    }

    private static @Nullable Double most(Collection<Shapes.Metres> shown, ToDoubleFunction<Shapes.Metres> side) {
        return shown.isEmpty() ? null : shown.stream().mapToDouble(side).max().getAsDouble();
    }
}
