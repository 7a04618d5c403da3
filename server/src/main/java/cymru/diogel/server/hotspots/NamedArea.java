package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.areas.AreaDeprivation;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.tables.Value;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area that somebody named, such as a town of a patrol operation, to be scored beside the list.
 *
 * @param id area_id
 * @param population residents, null where none are known
 * @param deprived20 share of residents in the worst 20 %
 * @param wards codes of the served wards that it shares land with
 */
record NamedArea(
        int id,
        String code,
        String nameEn,
        String nameCy,
        @Nullable Integer population,
        Value deprived20,
        List<String> wards) {
    private static final String SQL = SqlFile.beside(NamedArea.class, "named-areas.sql");

    static List<NamedArea> all(HotspotFrame frame) {
        return frame.snapshot()
                .handle()
                .createQuery(SQL)
                .bind(
                        "population_edition",
                        frame.population() == null ? null : frame.population().id())
                .bind("edition", frame.index().edition())
                .bind("domain", frame.index().domain())
                .map((row, context) -> of(row, frame.index().available()))
                .list();
    }

    private static NamedArea of(ResultSet row, boolean indexed) throws SQLException {
        Array wards = row.getArray("wards");
        return new NamedArea(
                row.getInt("area_id"),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_cy"),
                row.getObject("population", Integer.class),
                indexed ? AreaDeprivation.of(row, Level.WARD).share20() : Value.UNAVAILABLE,
                wards == null ? List.of() : List.of((String[]) wards.getArray()));
    }
}
