package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/**
 * Loads a file into the real tables as {@link Load} does, and rolls back.
 *
 * @param as what the file is said to be; empty to go by content
 */
record LoadedFile(Optional<String> as) implements FuzzedReader.Reading {
    @Override
    public void read(Path path, Consumer<String> said) {
        for (SourceFile file : SourceFiles.behind(List.of(path))) {
            Recognised what = Recognised.of(file, AnyFile.order(path, as));
            if (what instanceof Recognised.LeftOut leftOut) {
                said.accept(leftOut.why());
            } else {
                load(file, what, said);
            }
        }
    }

    private static void load(SourceFile file, Recognised what, Consumer<String> said) {
        Handle handle = FuzzDatabase.handle();
        handle.begin();
        try {
            handle.getConnection().unwrap(PGConnection.class).addDataType("geometry", JtsGeometry.class);
            Version served = Versions.find(handle, DataVersion.current(handle)).orElseThrow();
            served.use(handle);
            PoliceLoader police = new PoliceLoader(handle);
            FileReport report = new FileReport(file, what.dataset());
            report.loadId =
                    LoadLog.open(handle, new LoadLog.Entry(report.dataset, "", file, file.sha256()), served.number());
            what.load(handle, police, report);
            if (what.staged()) {
                police.promote(new LoadReport());
            }
            LoadLog.close(handle, report.loadId, report.edition, report.sample, report.read, report.rejections);
            report.rejections.forEach(rejected -> said.accept(rejected.reason()));
            report.notes.forEach(said);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            handle.rollback();
        }
    }
}
