package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The files of one boundary set: the first of a load takes the place of the set that was there, the others join it. The set is
 * what all files of one kind and vintage in one load hold, such as a file for each county.
 */
record BoundaryFiles(Handle handle, BoundarySetRow row) {
    /** The set, if a file of the same load has begun it. */
    Optional<Integer> begun() {
        return handle.createQuery(Sql.file("boundary-set-begun"))
                .bind("kind", row.kind().id())
                .bind("vintage", row.vintage())
                .bind("load", row.loadId())
                .mapTo(Integer.class)
                .findOne();
    }

    /**
     * Adds a further file to the set.
     *
     * @throws BadInput when an area is in the set already
     */
    int join(int set, List<AreaRows.Area> areas, FileReport report) {
        handle.createQuery(Sql.file("boundary-area-twice"))
                .bind("set", set)
                .bindArray(
                        "codes",
                        String.class,
                        areas.stream().map(AreaRows.Area::code).toArray(Object[]::new))
                .map((found, context) -> new BadInput(report.file.name() + ": " + report.dataset + " of "
                        + report.edition + " are also in " + found.getString("files") + ", such as "
                        + found.getString("code") + "; load one of the two, or files that have no area in common"))
                .findFirst()
                .ifPresent(twice -> {
                    throw twice;
                });
        handle.createUpdate("insert into boundary_file (boundary_set_id, load_id) values (:set, :load)")
                .bind("set", set)
                .bind("load", row.loadId())
                .execute();
        return set;
    }
}
