package cymru.diogel.server.pack;

import cymru.diogel.server.http.Problem;
import java.util.List;
import java.util.Locale;

/** A language of a pack. */
public enum Tongue {
    CY,
    EN;

    /** As in addresses and in {@code lang}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The languages of {@code cy}, {@code en} or {@code both}: of both, Welsh comes first.
     *
     * @throws Problem when it is another word
     */
    static List<Tongue> parse(String lang) {
        return switch (lang) {
            case "cy" -> List.of(CY);
            case "en" -> List.of(EN);
            case "both" -> List.of(CY, EN);
            default -> throw Problem.badParameter("lang", "one of cy, en, both", lang);
        };
    }
}
