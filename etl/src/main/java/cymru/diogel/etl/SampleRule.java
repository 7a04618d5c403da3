package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Real data and the invented sample never mix: a real load takes the place of a sample (which its generator can make
 * again), and a sample is refused where real data is.
 */
final class SampleRule {
    /** Tables whose rows go when the load that brought them was of the sample. */
    private static final List<String> LOADED =
            List.of("population", "deprivation_rank", "partner_count", "annotation", "action");

    private SampleRule() {}

    static void apply(Handle handle, LoadReport report) {
        boolean sample = report.files.stream().anyMatch(file -> file.sample);
        boolean real = report.files.stream()
                .anyMatch(file -> !file.sample && !file.unchanged && !file.eitherWay && !file.undecided);
        if (sample && real) {
            throw new BadInput("the files hold both the invented sample and real data; load one or the other");
        }
        if (sample && holds(handle, false)) {
            throw new BadInput("the database holds real data; the invented sample is loaded only into one of its own");
        }
        if (real && holds(handle, true)) {
            remove(handle);
            report.notes.add("the invented sample was removed: real data and sample never mix");
        }
        if (holds(handle, true)) {
            report.files.stream().filter(file -> file.undecided).forEach(file -> markSample(handle, file));
        }
    }

    /** Whether areas, figures or incidents of one or the other are there; the rest does not tell for itself. */
    private static boolean holds(Handle handle, boolean sample) {
        return handle.createQuery("""
                        select exists (
                            select from load_log join served_load using (load_id)
                            where sample = :sample and dataset in (
                                'wards', 'lsoas', 'counties', 'deprivation', 'population', 'police', 'extract', 'partner-counts'))
                        """)
                .bind("sample", sample)
                .mapTo(Boolean.class)
                .one();
    }

    private static void remove(Handle handle) {
        handle.execute("delete from boundary_set where sample");
        handle.execute("delete from police_month where sample");
        for (String table : LOADED) {
            handle.execute("delete from " + table + " where load_id in (select load_id from load_log where sample)");
        }
        handle.execute(
                "delete from place where place_id not in (select place_id from incident where place_id is not null)");
    }

    private static void markSample(Handle handle, FileReport file) {
        file.sample = true;
        handle.execute("update load_log set sample = true where load_id = ?", file.loadId);
        handle.execute("update boundary_set set sample = true where load_id = ?", file.loadId);
    }
}
