package cymru.diogel.geodata.domain;

import java.util.Locale;

/** What a recorded offence may be flagged with. The bits of several together are {@code incident.traits}. */
public enum Flag {
    DOMESTIC(1),
    ALCOHOL(2),
    DRUGS(4),
    KNIFE(8),
    FIREARM(16);

    private final int bit;

    Flag(int bit) {
        this.bit = bit;
    }

    /** As in the force's extract and in answers: {@code domestic}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int bit() {
        return bit;
    }

    public boolean in(int traits) {
        return (traits & bit) != 0;
    }
}
