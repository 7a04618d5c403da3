package cymru.diogel.etl.versions;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The versions as they are while nobody else may change them. */
record VersionList(Handle handle, List<Version> versions) {
    private static final Database.Use USE =
            new Database.Use("diogel-versions", 2, Duration.ofSeconds(10), Duration.ZERO);

    /** Changes versions in one transaction, alone; what there is to say. */
    static String change(Home home, Function<VersionList, String> change) {
        try (Database database = Database.open(home.database(), USE)) {
            return database.jdbi().inTransaction(handle -> {
                Versions.lockOrRefuse(handle);
                return change.apply(new VersionList(handle, Versions.all(handle)));
            });
        }
    }

    static List<Version> read(Home home) {
        try (Database database = Database.open(home.database(), USE)) {
            return database.jdbi().withHandle(Versions::all);
        }
    }

    Version served() {
        return versions.stream().filter(Version::served).findFirst().orElseThrow();
    }

    /** @throws BadInput when there is none, or its tables were dropped */
    Version kept(long number) {
        Version found = find(versions, number);
        if (!found.kept()) {
            throw new BadInput("version " + number + " is no longer kept: "
                    + (found.state() == Version.State.DISCARDED
                            ? "it was discarded"
                            : "kept are "
                                    + numbers(versions.stream()
                                            .filter(Version::kept)
                                            .toList())));
        }
        return found;
    }

    /** @throws BadInput when there is none of this number */
    static Version find(List<Version> versions, long number) {
        return versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new BadInput("there is no version " + number + ": there are " + numbers(versions)));
    }

    /** Whether what is served now is in a version too. */
    boolean holdsTheServed(Version version) {
        return Versions.line(handle, version.number()).stream().anyMatch(Version::served);
    }

    static String numbers(List<Version> versions) {
        return versions.stream().map(one -> Long.toString(one.number())).collect(Collectors.joining(", "));
    }
}
