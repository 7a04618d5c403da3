package cymru.diogel.server.exports;

import cymru.diogel.server.http.Bilingual;

/** A line of a cover: what it tells of, and what it says. */
public record Line(Bilingual label, Bilingual said) {
    /** A line that says the same in both languages, such as a month. */
    public static Line of(String english, String welsh, String both) {
        return new Line(new Bilingual(english, welsh), new Bilingual(both, both));
    }

    public static Line of(String english, String welsh, Bilingual said) {
        return new Line(new Bilingual(english, welsh), said);
    }
}
