package cymru.diogel.server.lists;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.LocalKey;
import cymru.diogel.geodata.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What this installation remembers of its publications outside the database: the key, and a line {@code quarter seal} for each.
 *
 * @param home {@code DIOGEL_HOME}
 */
record SealBook(Path home) {
    LocalKey key() {
        return LocalKey.findOrMake(home.resolve(PublishedList.KEY_FILE));
    }

    void note(Quarter quarter, String seal) {
        try {
            Files.writeString(
                    file(), quarter + " " + seal + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new BadInput(file() + ": cannot be written: " + failure.getMessage(), failure);
        }
    }

    /** What is wrong with the lists, a sentence each; nothing when all is well. */
    List<String> complaints(List<PublishedList> lists) {
        LocalKey key = key();
        Map<String, String> noted = noted();
        List<String> complaints = new ArrayList<>();
        for (PublishedList list : lists) {
            String quarter = list.quarter().toString();
            String known = noted.remove(quarter);
            if (!list.sealHolds(key)) {
                complaints.add(quarter
                        + ": the seal is broken: the list, or the one before it, was changed after it was published");
            } else if (known != null && !known.equals(list.seal())) {
                complaints.add(quarter + ": the list is not the one that was published: another stands in its place");
            }
        }
        noted.keySet().forEach(quarter -> complaints.add(quarter + ": the list was published and is gone"));
        return complaints;
    }

    private Map<String, String> noted() {
        Map<String, String> noted = new LinkedHashMap<>();
        try {
            if (Files.exists(file())) {
                for (String line : Files.readAllLines(file())) {
                    String[] parts = line.split(" ", 2);
                    noted.put(parts[0], parts.length > 1 ? parts[1] : "");
                }
            }
        } catch (IOException failure) {
            throw new BadInput(file() + ": cannot be read: " + failure.getMessage(), failure);
        }
        return noted;
    }

    private Path file() {
        return home.resolve("publication.seals");
    }
}
