package cymru.diogel.geodata.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an offence may be flagged with. Flags travel as the sum of their bits, {@code traits} in the database. */
public enum Trait {
    DOMESTIC(1),
    ALCOHOL(2),
    DRUGS(4),
    KNIFE(8),
    FIREARM(16);

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    /** As files name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its part of {@code traits}. */
    public int bit() {
        return bit;
    }

    /** Whether it is among some flags, given as the sum of their bits. */
    public boolean isIn(int traits) {
        return (traits & bit) != 0;
    }

    public static Optional<Trait> of(String id) {
        return Arrays.stream(values()).filter(trait -> trait.id().equals(id)).findFirst();
    }
}
