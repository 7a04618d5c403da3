package cymru.diogel.etl.quality;

import java.util.Locale;

/**
 * Something about a load that a person should look at.
 *
 * @param id of its threshold
 * @param subject the file or month
 * @param value per cent
 * @param threshold per cent
 * @param sentence what it is, without the numbers
 */
public record Finding(String id, String subject, double value, double threshold, String sentence) {
    /** One line in words. */
    public String inWords() {
        return String.format(
                Locale.UK, "%s: %s: %.1f %% (threshold '%s': %.1f %%)", subject, sentence, value, id, threshold);
    }
}
