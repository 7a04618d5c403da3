package cymru.diogel.etl;

import cymru.diogel.etl.formats.AreaLayer;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * GeoJSON that a person says holds named areas.
 *
 * @param told the vintage that the person names, where they do
 */
record NamedAreasFile(AreaLayer file, Optional<String> told, boolean mend) implements Recognised {
    @Override
    public String dataset() {
        return OtherSource.NAMED_AREAS;
    }

    @Override
    public void load(Handle handle, PoliceLoader police, FileReport report) {
        NamedAreas.loadPolygons(handle, this, report);
    }
}
