package cymru.diogel.etl;

import cymru.diogel.geodata.domain.AreaKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The row of a boundary set.
 *
 * @param loadId null of cells, which come from no file
 */
record BoundarySetRow(
        AreaKind kind,
        String vintage,
        String publisher,
        String licence,
        boolean sample,
        @Nullable Long loadId) {
    /** Puts an empty set in the place of what was there of this kind and vintage; its key. */
    int replace(Handle handle) {
        handle.createUpdate("delete from boundary_set where kind = :kind and vintage = :vintage")
                .bind("kind", kind.id())
                .bind("vintage", vintage)
                .execute();
        return handle.createUpdate("""
                        insert into boundary_set (kind, vintage, publisher, licence, sample, load_id)
                        values (:kind, :vintage, :publisher, :licence, :sample, :loadId)
                        """)
                .bind("kind", kind.id())
                .bind("vintage", vintage)
                .bind("publisher", publisher)
                .bind("licence", licence)
                .bind("sample", sample)
                .bind("loadId", loadId)
                .executeAndReturnGeneratedKeys("boundary_set_id")
                .mapTo(Integer.class)
                .one();
    }
}
