package cymru.diogel.server.exports;

import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;

/** A line of a cover: what it tells of, and what it says. */
public record Line(Bilingual label, Bilingual said) {
    /** Said where there is none of a thing. */
    public static final Bilingual NONE = new Bilingual("none", "dim");

    /** A line that says the same in both languages, such as a month. */
    public static Line of(String english, String welsh, String both) {
        return new Line(new Bilingual(english, welsh), new Bilingual(both, both));
    }

    public static Line of(String english, String welsh, Bilingual said) {
        return new Line(new Bilingual(english, welsh), said);
    }

    /** The parameters that a list was asked with. */
    public static Line asked(Params params) {
        String given = params.canonical();
        String bare = given.substring(1, given.length() - 1);
        return of("Asked with", "Gofynnwyd gyda", bare.isEmpty() ? NONE : new Bilingual(bare, bare));
    }
}
