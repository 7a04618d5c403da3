package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.domain.Months;
import org.jdbi.v3.core.Handle;

/**
 * What a definition counts over the whole force, without the parts and hours that {@link ForceTotals} reads.
 *
 * @param unplaced of the count, those without a place; hidden where it, or the rest, is 1 to 4
 */
public record DefinitionTotal(ShownCount count, ShownCount unplaced) {
    private static final String SQL = SqlFile.beside(DefinitionTotal.class, "definition-totals.sql");

    public static DefinitionTotal of(Handle handle, Role role, String definition, Months months) {
        return handle.createQuery(SQL)
                .bind("definition", definition)
                .bind("from", months.from().atDay(1))
                .bind("to", months.to().atDay(1))
                .map((row, context) -> of(role, row.getInt("incidents"), row.getInt("unplaced")))
                .one();
    }

    private static DefinitionTotal of(Role role, int incidents, int unplaced) {
        ShownCount rest = Disclosure.show(role, incidents - unplaced);
        return new DefinitionTotal(
                Disclosure.show(role, incidents), rest instanceof Hidden ? rest : Disclosure.show(role, unplaced));
    }
}
