package cymru.diogel.etl;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * A force's own extract of single crimes.
 *
 * @param key the file of the key that references are hashed with
 */
record ExtractFile(CsvTable table, Path key) implements Recognised {
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
