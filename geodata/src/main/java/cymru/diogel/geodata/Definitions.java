package cymru.diogel.geodata;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.SqlFile;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The named and versioned definitions of what is counted, kept in {@code definitions/definitions.csv} (one row a
 * definition) and {@code definitions/crime-types.csv} (one row a crime type of a definition), and stored in the database.
 */
public final class Definitions {
    private static final String FOLDER = "definitions/";

    private Definitions() {}

    /** Stores the definitions of this version; the data version moves when anything differs from what was stored. */
    public static void store(Jdbi jdbi) {
        List<NamedCsvRecord> definitions = rows("definitions.csv");
        List<NamedCsvRecord> types = rows("crime-types.csv");
        jdbi.useTransaction(handle -> {
            // One writer at a time: server and loader may start together.
            handle.execute("lock table definition in exclusive mode");
            String before = fingerprint(handle);
            handle.execute("delete from definition");
            definitions.forEach(row -> insert(handle, row));
            types.forEach(row -> insertPart(handle, row));
            handle.execute(SqlFile.beside(Definitions.class, "definition-count.sql"));
            if (!fingerprint(handle).equals(before)) {
                DataVersion.move(handle);
            }
        });
    }

    private static String fingerprint(Handle handle) {
        return handle.createQuery("""
                        select md5(coalesce(string_agg(d::text || c.counts, E'\\n' order by d.definition), ''))
                        from definition d,
                        lateral (select coalesce(string_agg(c::text, ',' order by c::text), '') as counts
                                 from definition_count c where definition = d.definition) c
                        """).mapTo(String.class).one();
    }

    private static void insert(Handle handle, NamedCsvRecord row) {
        handle.createUpdate("""
                        insert into definition (definition, position, version, source, proxy, title_en, title_cy, note_en, note_cy)
                        values (:definition, :position, :version, :source, :proxy, :title_en, :title_cy, :note_en, :note_cy)
                        """)
                .bindMap(row.getFieldsAsMap())
                .bind("position", Integer.parseInt(row.getField("position")))
                .bind("proxy", Boolean.parseBoolean(row.getField("proxy")))
                .execute();
    }

    private static void insertPart(Handle handle, NamedCsvRecord row) {
        int stored = handle.createUpdate("""
                        insert into definition_part (definition, part)
                        select d.definition, t.title_en
                        from definition d join crime_type t on t.source = d.source and t.title_en = :crime_type
                        where d.definition = :definition
                        """).bindMap(row.getFieldsAsMap()).execute();
        if (stored != 1) {
            throw new IllegalStateException("definitions/crime-types.csv names what is not known: " + row.getFields());
        }
    }

    private static List<NamedCsvRecord> rows(String file) {
        InputStream stream = Definitions.class.getClassLoader().getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException(FOLDER + file + " is not on the class path");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
