package cymru.diogel.geodata.disclosure;

import java.util.Locale;

/** Who looks. An analyst has the right to small counts; a partner has not. */
public enum Role {
    ANALYST,
    PARTNER;

    /** As written in settings and answers: {@code analyst}, {@code partner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException with a sentence when no role has that name */
    public static Role parse(String text) {
        for (Role role : values()) {
            if (role.id().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException("expected analyst or partner, got '" + text + "'");
    }
}
