package cymru.diogel.etl;

import cymru.diogel.etl.formats.Table;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * A table of what partners and analysts keep.
 *
 * @param told the edition that the person names, where they do
 */
record OtherSourceFile(OtherSource source, Table table, Optional<String> told)
        implements Recognised, Recognised.OfTable {
    @Override
    public String dataset() {
        return source.dataset();
    }

    @Override
    public void load(Handle handle, PoliceLoader police, FileReport report) {
        source.load(handle, this, report);
    }
}
