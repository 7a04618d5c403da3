package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What is to be done with one file of a load.
 *
 * @param served what was made of the same bytes, when they are served already
 */
record Work(SourceFile file, Recognised what, String sha256, Optional<LoadLog.Served> served) {
    /**
     * Of every file of a load.
     *
     * @param again whether files are loaded anew whose very bytes are served already
     */
    static List<Work> of(Handle handle, List<Recognition> recognised, boolean again) {
        return together(recognised.stream().map(one -> look(handle, one, again)).toList());
    }

    private static Work look(Handle handle, Recognition one, boolean again) {
        String sha256 = one.file().sha256();
        Optional<String> told = one.what().told();
        Optional<LoadLog.Served> served = again
                ? Optional.empty()
                : LoadLog.served(handle, one.what().dataset(), sha256)
                        .filter(earlier -> told.isEmpty() || told.get().equals(earlier.edition()));
        return new Work(one.file(), one.what(), sha256, served);
    }

    /** A set of several files is loaded whole when any of them has changed. */
    private static List<Work> together(List<Work> work) {
        Set<String> changed = work.stream()
                .filter(one -> one.what().joins() && one.changes())
                .map(Work::set)
                .collect(Collectors.toSet());
        return work.stream()
                .map(one -> changed.contains(one.set())
                        ? new Work(one.file(), one.what(), one.sha256(), Optional.empty())
                        : one)
                .toList();
    }

    boolean changes() {
        return served.isEmpty();
    }

    private String set() {
        return what.dataset() + " " + what.told().orElse("");
    }
}
