package cymru.diogel.geodata.vintages;

import java.util.Arrays;
import java.util.Optional;

/** What became of an area from one census to the next, by the change indicator of the ONS lookup of LSOAs. */
public enum Change {
    UNCHANGED("U"),
    SPLIT("S"),
    MERGED("M"),
    IRREGULAR("X");

    private final String letter;

    Change(String letter) {
        this.letter = letter;
    }

    /** As published. */
    public String letter() {
        return letter;
    }

    public static Optional<Change> of(String letter) {
        return Arrays.stream(values())
                .filter(change -> change.letter.equals(letter))
                .findFirst();
    }
}
