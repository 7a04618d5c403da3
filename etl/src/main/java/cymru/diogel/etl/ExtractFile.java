package cymru.diogel.etl;

import cymru.diogel.etl.formats.Table;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * A force's own extract of single crimes.
 *
 * @param key the file of the key that references are hashed with
 */
record ExtractFile(Table table, Path key) implements Recognised, Recognised.OfTable {
    static final String DATASET = "extract";

    @Override
    public String dataset() {
        return DATASET;
    }

    @Override
    public boolean staged() {
        return true;
    }

    @Override
    public void load(Handle handle, PoliceLoader police, FileReport report) {
        new ExtractLoader(police.stage(), key).stage(table, report);
    }
}
