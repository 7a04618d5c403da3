package cymru.diogel.etl;

import cymru.diogel.etl.quality.Finding;
import cymru.diogel.etl.quality.QualityGate;
import cymru.diogel.etl.quality.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Puts what a load did before the quality gate. */
record LoadCheck(Thresholds thresholds) {
    List<Finding> findings(Handle handle, LoadReport report) {
        QualityGate gate = new QualityGate(thresholds);
        List<FileReport> changed =
                report.files.stream().filter(file -> !file.unchanged).toList();
        changed.forEach(file -> gate.rejected(file.file.name(), file.rejections.size(), file.read));
        Map<Long, String> incidents = changed.stream()
                .filter(file -> LoadReport.isIncidents(file.dataset))
                .collect(Collectors.toMap(file -> file.loadId, file -> file.file.name()));
        gate.incidents(handle, incidents);
        return gate.findings();
    }
}
