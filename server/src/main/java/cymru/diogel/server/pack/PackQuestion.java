package cymru.diogel.server.pack;

import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a pack.
 *
 * @param quarter null for the last one
 * @param definition null for the usual one
 * @param wards how many of the first wards have a page of their own
 */
record PackQuestion(
        @Nullable Quarter quarter,
        List<Tongue> tongues,
        @Nullable String definition,
        Set<Section> sections,
        int wards) {
    static final List<String> PARAMETERS = List.of("quarter", "lang", "definition", "sections", "wards", "v");
    static final int MOST_WARDS = 20;
    private static final int USUAL_WARDS = 10;

    /** @throws Problem when a parameter is not as it must be */
    static PackQuestion of(Params params) {
        Integer wards = params.wholeNumber("wards", 1, MOST_WARDS);
        return new PackQuestion(
                quarter(params.text("quarter")),
                Tongue.parse(params.text("lang", "both")),
                params.text("definition"),
                Section.parse(params.list("sections")),
                wards == null ? USUAL_WARDS : wards);
    }

    private static @Nullable Quarter quarter(@Nullable String text) {
        try {
            return text == null ? null : Quarter.parse(text);
        } catch (IllegalArgumentException notAQuarter) {
            throw Problem.badParameter("quarter", "a quarter such as 2025Q3", text == null ? "" : text);
        }
    }
}
