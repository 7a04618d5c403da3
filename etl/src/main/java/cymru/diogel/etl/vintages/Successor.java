package cymru.diogel.etl.vintages;

import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** A row of {@code area_succession}: an area, one of the next vintage that it became, and what they have in common. */
record Successor(
        int fromId,
        int toId,
        double fromShare,
        double toShare,
        @Nullable String populationEdition,
        @Nullable Integer residents,
        @Nullable String change,
        String basis) {
    static void store(Handle handle, Collection<Successor> successors) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into area_succession (from_id, to_id, from_share, to_share, population_edition, residents, change, basis)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """);
        successors.forEach(one -> batch.add(
                one.fromId,
                one.toId,
                one.fromShare,
                one.toShare,
                one.populationEdition,
                one.residents,
                one.change,
                one.basis));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
