package cymru.diogel.etl;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A table of what partners and analysts keep.
 *
 * @param told the edition that the person names, where they do
 */
record OtherSourceFile(OtherSource source, CsvTable table, Optional<String> told) implements Recognised {
    @Override
    public String dataset() {
        return source.dataset();
    }

    @Override
    public void load(Handle handle, PoliceLoader police, FileReport report) {
        source.load(handle, this, report);
    }
}
