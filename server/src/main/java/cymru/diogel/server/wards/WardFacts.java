package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.PopulationEdition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a ward is, whatever happened there.
 *
 * @param id area_id
 * @param population residents, null where none are known
 */
record WardFacts(
        int id,
        String code,
        String nameEn,
        String nameCy,
        String vintage,
        @Nullable String county,
        @Nullable String countyNameEn,
        @Nullable String countyNameCy,
        @Nullable Integer population,
        WardDeprivation deprivation) {
    private static final String SQL = SqlFile.beside(WardFacts.class, "ward-facts.sql");

    /** Every served ward in order of code. */
    static List<WardFacts> all(Handle handle, @Nullable PopulationEdition population, DeprivationIndex index) {
        return handle.createQuery(SQL)
                .bind("population_edition", population == null ? null : population.id())
                .bind("edition", index.edition())
                .bind("domain", index.domain())
                .map((row, context) -> of(row, index))
                .list();
    }

    private static WardFacts of(ResultSet row, DeprivationIndex index) throws SQLException {
        return new WardFacts(
                row.getInt("area_id"),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_cy"),
                row.getString("vintage"),
                row.getString("county_code"),
                row.getString("county_name_en"),
                row.getString("county_name_cy"),
                row.getObject("population", Integer.class),
                index.available() ? WardDeprivation.of(row) : WardDeprivation.UNAVAILABLE);
    }
}
