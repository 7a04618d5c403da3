package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.Unpacked;
import cymru.diogel.etl.quality.Thresholds;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.VersionTables;
import cymru.diogel.geodata.database.Versions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/**
 * One load: every file that a person gave, in one transaction, which makes the next version beside the served one. Either all of it
 * is there from the moment of its commit, served or waiting, or the database is as it was.
 */
final class Load {
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
     * @param stage whether the new version waits whatever the checks say
     * @param thresholds beyond which it waits
     * @param referenceKey the file of the key that an extract's references are hashed with
     */
    record Order(
            List<Path> paths,
            Optional<String> as,
            Optional<String> vintage,
            int acceptRejected,
            boolean mend,
            boolean again,
            boolean stage,
            Thresholds thresholds,
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
        List<Recognition> recognised = Recognition.of(order, report);
        database.jdbi().useTransaction(handle -> {
            prepare(handle);
            List<Work> work = Work.of(handle, recognised, order.again());
            List<String> changed = work.stream()
                    .filter(Work::changes)
                    .map(one -> one.what().dataset())
                    .toList();
            Rebuild rebuild = Rebuild.after(changed);
            if (!changed.isEmpty()) {
                progress.step("copying the served version");
                report.version = VersionTables.makeNext(handle, "a load", rebuild.tables());
            }
            PoliceLoader police = new PoliceLoader(handle);
            for (Work one : work) {
                progress.file(one.file());
                load(handle, one, police, report);
            }
            refuseTooManyRejected(report);
            SampleRule.apply(handle, report);
            if (report.version != null) {
                progress.step("placing incidents and rebuilding ward figures");
                rebuild.run(handle, police, report);
                VersionTables.finish(handle, report.version);
            }
            report.finish(handle);
            if (report.version != null) {
                close(handle, report.version, report);
            }
        });
        progress.done();
        return report;
    }

    private static void prepare(Handle handle) {
        Versions.lockOrRefuse(handle);
        DataVersion.pin(handle);
        handle.execute("set local statement_timeout = 0");
        // A load sorts and groups every incident, once and alone.
        handle.execute("set local work_mem = '128MB'");
        try {
            handle.getConnection().unwrap(PGConnection.class).addDataType("geometry", JtsGeometry.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Loads or stages one file, or logs that its very bytes are served already. */
    private void load(Handle handle, Work one, PoliceLoader police, LoadReport all) {
        FileReport report = new FileReport(one.file(), one.what().dataset());
        all.files.add(report);
        one.what().told().ifPresent(told -> report.edition = told);
        if (one.served().isPresent()) {
            LoadLog.Served served = one.served().get();
            LoadLog.unchanged(
                    handle, new LoadLog.Entry(report.dataset, report.edition, one.file(), one.sha256()), served);
            report.unchanged = true;
            report.edition = served.edition();
            report.sample = served.sample();
            report.read = served.read();
            return;
        }
        report.loadId = LoadLog.open(
                handle,
                new LoadLog.Entry(report.dataset, report.edition, one.file(), one.sha256()),
                java.util.Objects.requireNonNull(all.version).number());
        if (one.what() instanceof Recognised.OfTable rows) {
            rows.table().note().ifPresent(report.notes::add);
        }
        one.what().load(handle, police, report);
        if (!one.what().staged() && !one.what().joins()) {
            refuseTwice(report);
        }
        LoadLog.provenance(handle, report.loadId, one.file());
        LoadLog.close(handle, report.loadId, report.edition, report.sample, report.read, report.rejections);
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

    /** Publishes the new version, unless it is to wait. */
    private void close(Handle handle, Version version, LoadReport report) {
        report.findings = new LoadCheck(order.thresholds()).findings(handle, report);
        report.waits = order.stage() || !report.findings.isEmpty();
        String reason = report.reason();
        Versions.report(handle, version.number(), reason, ReportJson.of(report));
        if (!report.waits) {
            Versions.publish(handle, version.number(), reason);
        }
    }
}
