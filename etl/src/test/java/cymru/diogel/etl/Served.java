package cymru.diogel.etl;

import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * All that is served at one moment, and all that was written down until then.
 *
 * @param tables a hash of every row of every table of the served version, keys and all
 * @param kept the log of loads, the versions that stand, their publications
 */
record Served(long version, TreeMap<String, String> tables, List<String> kept) {
    private static final String TABLES = """
            select t.relname from pg_class t join version v on t.relnamespace = to_regnamespace(v.tables)
            where v.number = :version and t.relkind = 'r' and t.relname <> 'flyway_schema_history'
            """;

    private static final String KEPT = """
            select 'load ' || l::text from load_log l
            union all select 'rejection ' || r::text from rejection r
            union all select 'version ' || v.number || ' ' || v.tables || ' ' || v.reason from version v
            union all select 'publication ' || p::text from publication p
            order by 1
            """;

    static Served now(CommandLineRun diogel) {
        return diogel.read(Served::read);
    }

    private static Served read(Handle handle) {
        long version = handle.createQuery("select version from data_version")
                .mapTo(Long.class)
                .one();
        TreeMap<String, String> tables = new TreeMap<>();
        handle.createQuery(TABLES)
                .bind("version", version)
                .mapTo(String.class)
                .forEach(table -> tables.put(table, hash(handle, table)));
        return new Served(
                version, tables, handle.createQuery(KEPT).mapTo(String.class).list());
    }

    private static String hash(Handle handle, String table) {
        return handle.createQuery(
                        "select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '-') from "
                                + table + " t")
                .mapTo(String.class)
                .one();
    }
}
