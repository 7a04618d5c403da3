package cymru.diogel.etl.formats;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a library gave a file up, in words for the person who sent it. */
final class Reason {
    private static final Pattern CLASS = Pattern.compile("([a-z]\\w*\\.)+[A-Z][\\w$]*(: )?");

    /** How a message ends that quotes a cause without words. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\s:]*null$");

    private Reason() {}

    /** The library's own words without names of its classes; where it has none, the usual reason. */
    static String of(Throwable broken) {
        // The language's own tell of the program, not of the file.
        String words = broken.getClass().getPackageName().equals("java.lang") ? "" : plain(broken.getMessage());
        return words.isBlank() ? "it is damaged or cut short" : words;
    }

    private static String plain(@Nullable String message) {
        return message == null
                ? ""
                : NO_WORDS.matcher(CLASS.matcher(message).replaceAll(""))
                        .replaceAll("")
                        .strip();
    }
}
