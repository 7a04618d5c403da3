package cymru.diogel.etl.versions;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * How many versions are kept to go back to.
 *
 * @param versions the latest; the served one and the one before it are kept besides
 */
public record Kept(int versions) {
    private static final String SETTING = "DIOGEL_KEEP_VERSIONS";
    private static final int USUAL = 12;

    /** @throws BadInput when told, or set, to anything but a number of 1 or more */
    public static Kept of(@Nullable Integer told, Map<String, String> environment) {
        if (told != null) {
            return new Kept(checked("--keep", told.toString()));
        }
        String set = environment.getOrDefault(SETTING, "");
        return new Kept(set.isBlank() ? USUAL : checked(SETTING, set));
    }

    private static int checked(String name, String text) {
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new BadInput(name + ": expected how many versions are kept, 1 or more, got '" + text + "'");
    }

    /** Drops the tables of older ones; what there is to say of that. */
    public Optional<String> letGo(Database database) {
        List<String> gone = new ArrayList<>();
        try {
            List<Long> numbers = dropOldest(database);
            while (!numbers.isEmpty()) {
                numbers.forEach(number -> gone.add(number.toString()));
                numbers = dropOldest(database);
            }
        } catch (JdbiException | BadInput busy) {
            return Optional.of("Old versions stay for now: " + busy.getMessage());
        }
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("No longer kept: version " + String.join(", ", gone) + ".");
    }

    private List<Long> dropOldest(Database database) {
        return database.jdbi().inTransaction(handle -> {
            Versions.lockOrRefuse(handle);
            handle.execute("set local lock_timeout = '5s'");
            return Versions.dropOldest(handle, versions);
        });
    }
}
