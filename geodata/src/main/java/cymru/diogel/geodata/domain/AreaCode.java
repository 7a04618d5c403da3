package cymru.diogel.geodata.domain;

import java.util.regex.Pattern;

/**
 * The code of a ward, LSOA or county: either nine characters of the Office for National Statistics (a country letter and
 * eight digits, W05001298) or a code of the invented sample (SW0001, SL0001, SC01), which no real place can have.
 */
public record AreaCode(String value) {
    private static final Pattern ONS = Pattern.compile("[EWSNKJLM]\\d{8}");
    private static final Pattern SAMPLE = Pattern.compile("S[WL]\\d{4}|SC\\d{2}");

    /** @throws IllegalArgumentException with a sentence when the text is neither form */
    public AreaCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("expected an area code such as W05001298, got '" + value + "'");
        }
    }

    /** Whether a text is such a code. Those of grid cells (H24391988) and named areas (N01) are Diogel's own, and are not. */
    public static boolean isOne(String text) {
        return ONS.matcher(text).matches() || SAMPLE.matcher(text).matches();
    }

    public boolean isSample() {
        return SAMPLE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
