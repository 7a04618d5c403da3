package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import org.jdbi.v3.core.Handle;

/**
 * Real data and the invented sample never mix: a real load takes the place of a sample (which its generator can make
 * again), and a sample is refused where real data is.
 */
final class SampleRule {
    private SampleRule() {}

    static void apply(Handle handle, LoadReport report) {
        boolean sample = report.files.stream().anyMatch(file -> file.sample);
        boolean real = report.files.stream().anyMatch(file -> !file.sample && !file.eitherWay);
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
    }

    private static boolean holds(Handle handle, boolean sample) {
        return handle.createQuery("""
                        select exists (
                            select from load_log l
                            where l.sample = :sample and not l.unchanged
                              and (exists (select from boundary_set where load_id = l.load_id)
                                or exists (select from police_month where load_id = l.load_id)
                                or exists (select from population where load_id = l.load_id)
                                or exists (select from deprivation_rank where load_id = l.load_id)))
                        """)
                .bind("sample", sample)
                .mapTo(Boolean.class)
                .one();
    }

    private static void remove(Handle handle) {
        handle.execute("delete from boundary_set where sample");
        handle.execute("delete from police_month where sample");
        handle.execute("delete from population where load_id in (select load_id from load_log where sample)");
        handle.execute("delete from deprivation_rank where load_id in (select load_id from load_log where sample)");
        handle.execute(
                "delete from place where place_id not in (select place_id from incident where place_id is not null)");
    }
}
