package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.etl.formats.Unpacked;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/**
 * One load: every file that a person gave, in one transaction. Either all of it is served from the moment of its commit,
 * or the database is as it was.
 */
final class Load {
    /** Held while a load runs; a second one is refused rather than made to wait unseen. */
    private static final long LOCK = 0x6469_6f67_656cL;

    private final Order order;
    private final Progress progress;
    private final Map<String, SourceFile> fileOfEdition = new HashMap<>();

    Load(Order order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /**
     * What to load.
     *
     * @param as what every file is, when told; empty to go by content
     * @param vintage of boundaries, when told
     * @param acceptRejected how many rejected rows, in all, do not stop the load
     * @param mend whether invalid outlines of wards and LSOAs are mended rather than refused
     * @param again whether to load files anew whose very bytes are served already
     * @param columns the headings that an extract has
     * @param referenceKey the file of the key that an extract's references are hashed with
     */
    record Order(
            List<Path> paths,
            Optional<String> as,
            Optional<String> vintage,
            int acceptRejected,
            boolean mend,
            boolean again,
            ColumnNames columns,
            Path referenceKey) {}

    /** @throws BadInput when anything is not as it must be; then nothing was changed */
    LoadReport run(Database database) {
        try {
            return loaded(database);
        } finally {
            Unpacked.discard();
        }
    }

    private LoadReport loaded(Database database) {
        LoadReport report = new LoadReport();
        List<Recognition> recognised = recognise(report);
        database.jdbi().useTransaction(handle -> {
            prepare(handle);
            boolean changed = false;
            PoliceLoader police = new PoliceLoader(handle);
            for (Recognition one : recognised) {
                progress.file(one.file());
                changed |= load(handle, one, police, report);
            }
            refuseTooManyRejected(report);
            SampleRule.apply(handle, report);
            if (changed) {
                progress.step("placing incidents and rebuilding ward figures");
                finish(handle, police, report);
            }
            report.finish(handle);
        });
        progress.done();
        return report;
    }

    /** A file and what it is. */
    private record Recognition(SourceFile file, Recognised what) {
        /** Boundaries first, for the rest refers to them. */
        int turn() {
            boolean areas =
                    what instanceof Recognised.Boundaries || what.dataset().equals(OtherSource.NAMED_AREAS);
            return areas ? 0 : what.staged() ? 2 : 1;
        }
    }

    private List<Recognition> recognise(LoadReport report) {
        List<Recognition> found = new ArrayList<>();
        for (SourceFile file : SourceFiles.behind(order.paths())) {
            Recognised what = Recognised.of(file, order);
            if (what instanceof Recognised.LeftOut leftOut) {
                if (file.named()) {
                    throw new BadInput(file.name() + ": " + leftOut.why());
                }
                report.leftOut.add(file.name() + " " + leftOut.why());
            } else {
                found.add(new Recognition(file, what));
            }
        }
        if (found.isEmpty()) {
            throw new BadInput(order.paths().get(0) + ": holds no file that Diogel loads; "
                    + (report.leftOut.isEmpty() ? "it is empty" : report.leftOut.get(0)));
        }
        found.sort(java.util.Comparator.comparingInt(Recognition::turn));
        return found;
    }

    private static void prepare(Handle handle) {
        boolean alone = handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
        if (!alone) {
            throw new BadInput("another load is running on this database: wait until it has ended");
        }
        handle.execute("set local statement_timeout = 0");
        // A load sorts and groups every incident, once and alone.
        handle.execute("set local work_mem = '128MB'");
        try {
            handle.getConnection().unwrap(PGConnection.class).addDataType("geometry", JtsGeometry.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Loads or stages one file; false when its very bytes are served already. */
    private boolean load(Handle handle, Recognition one, PoliceLoader police, LoadReport all) {
        FileReport report = new FileReport(one.file(), one.what().dataset());
        all.files.add(report);
        String sha256 = one.file().sha256();
        Optional<LoadLog.Served> served =
                order.again() ? Optional.empty() : LoadLog.served(handle, report.dataset, sha256);
        Optional<String> told = one.what().told();
        if (told.isPresent()) {
            report.edition = told.get();
            served = served.filter(earlier -> earlier.edition().equals(told.get()));
        }
        if (served.isPresent()) {
            LoadLog.unchanged(
                    handle, new LoadLog.Entry(report.dataset, report.edition, one.file(), sha256), served.get());
            report.unchanged = true;
            report.edition = served.get().edition();
            report.sample = served.get().sample();
            report.read = served.get().read();
            return false;
        }
        report.loadId = LoadLog.open(handle, new LoadLog.Entry(report.dataset, report.edition, one.file(), sha256));
        if (one.what() instanceof Recognised.OfTable rows) {
            rows.table().note().ifPresent(report.notes::add);
        }
        one.what().load(handle, police, report);
        if (!one.what().staged()) {
            refuseTwice(report);
        }
        LoadLog.close(handle, report.loadId, report.edition, report.sample, report.read, report.rejections);
        return true;
    }

    private void refuseTwice(FileReport report) {
        SourceFile other = fileOfEdition.putIfAbsent(report.dataset + " " + report.edition, report.file);
        if (other != null) {
            throw new BadInput(report.file.name() + ": " + report.dataset + " of " + report.edition + " are also in "
                    + other.name() + "; load one of the two");
        }
    }

    private void refuseTooManyRejected(LoadReport report) {
        long rejected = report.rejected();
        if (rejected <= order.acceptRejected()) {
            return;
        }
        FileReport first = report.files.stream()
                .filter(file -> !file.rejections.isEmpty())
                .findFirst()
                .orElseThrow();
        Rejection row = first.rejections.get(0);
        throw new BadInput(first.file.name() + ": line " + row.line() + ": " + row.reason() + "; nothing was loaded"
                + (rejected == 1 ? "" : ", for " + rejected + " rows are not as they must be (the first is named)")
                + ". To load the others and keep such rows on record, add --accept-rejected " + rejected);
    }

    private static void finish(Handle handle, PoliceLoader police, LoadReport report) {
        boolean policeChanged = report.changed("police") || report.changed(ExtractFile.DATASET);
        if (policeChanged) {
            police.promote();
            report.notes.addAll(MonthCheck.warnings(handle));
        }
        Derivation derivation = new Derivation(handle);
        boolean wards = report.changed("wards");
        boolean areas = wards || report.changed("lsoas") || report.changed("named-areas");
        boolean figures = areas || report.changed("population") || report.changed("deprivation");
        if (policeChanged || areas || report.changed("counties")) {
            derivation.placeInAreas();
        }
        if (policeChanged || wards) {
            derivation.grid();
        }
        if (figures) {
            derivation.residentsAndDeprivation();
        }
        if (policeChanged || figures) {
            derivation.cellLsoas();
        }
        if (policeChanged || areas) {
            derivation.counts();
        }
        DataVersion.move(handle);
    }
}
