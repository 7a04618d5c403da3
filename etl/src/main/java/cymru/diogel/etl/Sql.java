package cymru.diogel.etl;

import cymru.diogel.geodata.database.SqlFile;

/** The SQL files that lie beside the loaders. */
final class Sql {
    private Sql() {}

    /** The text of {@code name.sql} of this package. */
    static String file(String name) {
        return SqlFile.beside(Sql.class, name + ".sql");
    }
}
