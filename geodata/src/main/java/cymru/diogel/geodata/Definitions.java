package cymru.diogel.geodata;

import cymru.diogel.geodata.DefinitionRow.Part;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The named and versioned definitions of what is counted, and the groups that Home Office codes belong to. Those that come
 * with Diogel are kept in {@link DefinitionFiles} and stored in the database; others are loaded beside them.
 */
public final class Definitions {
    /** Loaded definitions are offered after those that come with Diogel. */
    private static final int FIRST_LOADED = 1000;

    private Definitions() {}

    /** Stores what comes with this program in every version that is kept; the data version moves when the served one held other files. */
    public static void store(Jdbi jdbi) {
        DefinitionFiles files = DefinitionFiles.read();
        List<Version> outdated = jdbi.withHandle(handle -> Versions.all(handle).stream()
                .filter(version ->
                        version.kept() && !stored(handle, version.tables()).equals(files.sha256()))
                // Several may share their tables: then those are the served version's.
                .sorted(Comparator.comparing(Version::served).reversed())
                .toList());
        if (!outdated.isEmpty()) {
            jdbi.useTransaction(handle -> {
                handle.execute("set local statement_timeout = 0");
                outdated.forEach(version -> store(handle, files, version));
            });
        }
    }

    private static void store(Handle handle, DefinitionFiles files, Version version) {
        // One writer at a time: server and loader may start together.
        handle.execute("lock table " + version.tables() + ".definition_files in exclusive mode");
        String before = stored(handle, version.tables());
        if (!before.equals(files.sha256())) {
            version.use(handle);
            replace(handle, files);
            if (version.served() && !before.isEmpty()) {
                DataVersion.move(handle, "the definitions that come with Diogel changed");
            }
        }
    }

    /** The hash of the files that a version's definitions came from; empty while it has none. */
    private static String stored(Handle handle, String tables) {
        return handle.createQuery("select sha256 from " + tables + ".definition_files")
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static void replace(Handle handle, DefinitionFiles files) {
        handle.execute("delete from definition_files");
        handle.execute("insert into definition_files values (?)", files.sha256());
        handle.execute("delete from offence_code_group");
        handle.execute("delete from offence_group");
        files.groups().forEach(row -> handle.createUpdate(SqlFile.beside(Definitions.class, "offence-group-insert.sql"))
                .bindMap(row)
                .execute());
        files.codes().forEach(row -> handle.createUpdate(SqlFile.beside(Definitions.class, "offence-code-insert.sql"))
                .bindMap(row)
                .execute());
        handle.execute("delete from definition where load_id is null");
        for (DefinitionRow row : files.definitions()) {
            insert(handle, row, row.position(), null);
        }
        tellOut(handle);
    }

    /** Tells out again what every definition counts: to be called after definitions or offence codes were added. */
    public static void tellOut(Handle handle) {
        handle.execute("delete from definition_count");
        handle.execute(SqlFile.beside(Definitions.class, "definition-count.sql"));
        handle.execute("analyze definition_count");
    }

    /**
     * Adds a loaded definition after all others, or puts it in the place of the loaded one of its name.
     *
     * @throws IllegalArgumentException with a sentence when Diogel ships one of that name, or a part is not known
     */
    public static void add(Handle handle, DefinitionRow row, long loadId) {
        boolean shipped = handle.createQuery(
                        "select exists (select from definition where definition = :definition and load_id is null)")
                .bind("definition", row.definition())
                .mapTo(Boolean.class)
                .one();
        if (shipped) {
            throw new IllegalArgumentException(
                    "definition: expected a name of your own, got '" + row.definition() + "', which comes with Diogel");
        }
        int position = handle.createQuery("select greatest(max(position) + 1, :first) from definition")
                .bind("first", FIRST_LOADED)
                .mapTo(Integer.class)
                .one();
        insert(handle, row, position, loadId);
    }

    /** Puts it in the place of what had its name: a name that Diogel has come to ship is no longer anyone else's. */
    private static void insert(Handle handle, DefinitionRow row, int position, @Nullable Long loadId) {
        List<String> known = known(handle, row.source());
        row.parts().stream()
                .map(Part::name)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "parts: expected parts among " + String.join(", ", known) + ", got '" + name + "'");
                });
        handle.execute("delete from definition where definition = ?", row.definition());
        handle.createUpdate(SqlFile.beside(Definitions.class, "definition-insert.sql"))
                .bindMethods(row)
                .bind("position", position)
                .bind("loadId", loadId)
                .execute();
        for (Part part : row.parts()) {
            handle.execute(
                    "insert into definition_part values (?, ?, ?)", row.definition(), part.name(), part.domestic());
        }
    }

    /** The parts that definitions over a source can be made of. */
    private static List<String> known(Handle handle, String source) {
        return handle.createQuery(
                        source.equals("force")
                                ? "select offence_group from offence_group order by position"
                                : "select title_en from crime_type where source = 'police.uk' order by title_en")
                .mapTo(String.class)
                .list();
    }
}
