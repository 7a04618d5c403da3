package cymru.diogel.server.areas;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.tables.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What an area is, whatever happened there.
 *
 * @param id area_id
 * @param population residents, null where none are known
 * @param income20 share of residents in the worst 20 % by income, whatever the index
 */
public record AreaFacts(
        int id,
        String code,
        String nameEn,
        String nameCy,
        String vintage,
        @Nullable String county,
        @Nullable String countyNameEn,
        @Nullable String countyNameCy,
        @Nullable Integer population,
        AreaDeprivation deprivation,
        Value income20) {
    private static final String SQL = SqlFile.beside(AreaFacts.class, "area-facts.sql");

    /** Every served area of a level in order of code. */
    public static List<AreaFacts> all(
            Handle handle, Level level, @Nullable PopulationEdition population, DeprivationIndex index) {
        return handle.createQuery(SQL)
                .bind("kind", level.id())
                .bind("population_edition", population == null ? null : population.id())
                .bind("edition", index.edition())
                .bind("domain", index.domain())
                .map((row, context) -> of(row, level, index))
                .list();
    }

    private static AreaFacts of(ResultSet row, Level level, DeprivationIndex index) throws SQLException {
        return new AreaFacts(
                row.getInt("area_id"),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_cy"),
                row.getString("vintage"),
                row.getString("county_code"),
                row.getString("county_name_en"),
                row.getString("county_name_cy"),
                row.getObject("population", Integer.class),
                index.available() ? AreaDeprivation.of(row, level) : AreaDeprivation.UNAVAILABLE,
                index.available() ? AreaDeprivation.income(row, level) : Value.UNAVAILABLE);
    }
}
