package cymru.diogel.geodata;

import java.util.regex.Pattern;

/** Makes what is said to a person one line of bearable length, whatever of a file is quoted in it. */
public final class Sentence {
    /** Line breaks, and characters that steer a terminal or turn the direction of the text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u0085\\u2028\\u2029]+");

    private static final int LONGEST = 1_500;
    /** What is said last tells what was expected. */
    private static final int END = 300;

    private Sentence() {}

    /** The same text without line breaks; the middle of an over-long one is left out. */
    public static String of(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST - END) + " … " + line.substring(line.length() - END);
    }
}
