package cymru.diogel.etl;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The SQL files that lie beside the loaders. */
final class Sql {
    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.create();

    private Sql() {}

    /** The text of {@code name.sql} of this package. */
    static String file(String name) {
        return FILES.locate("cymru.diogel.etl." + name);
    }
}
