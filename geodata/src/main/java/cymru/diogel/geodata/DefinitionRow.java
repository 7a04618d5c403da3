package cymru.diogel.geodata;

import cymru.diogel.geodata.domain.Trait;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of definitions, checked as far as it can be without the database. The form of the files that come
 * with Diogel and of those that a person writes.
 *
 * @param position the order among the definitions of its file
 * @param agreedOn the day from which this version holds; null where the file does not say
 * @param anyTraits when not 0, only offences flagged with one of these are counted
 */
public record DefinitionRow(
        String definition,
        int position,
        String version,
        @Nullable LocalDate agreedOn,
        String source,
        boolean proxy,
        int anyTraits,
        List<Part> parts,
        String titleEn,
        String titleCy,
        String noteEn,
        String noteCy) {
    /** The columns of the form. */
    public static final List<String> HEADINGS = List.of(
            "definition",
            "position",
            "version",
            "agreed_on",
            "source",
            "proxy",
            "any_flag",
            "parts",
            "title_en",
            "title_cy",
            "note_en",
            "note_cy");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern POSITION = Pattern.compile("\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final String FORCE = "force";
    private static final List<String> SOURCES = List.of(FORCE, "police.uk");

    /**
     * A crime type of police.uk or an offence group of the force's extract.
     *
     * @param domestic {@code any}, {@code excluded} or {@code only}: which of its offences are meant
     */
    public record Part(String name, String domestic) {
        private static final String EXCLUDED = " non-domestic";
        private static final String ONLY = " domestic";

        static Part of(String text) {
            return text.endsWith(EXCLUDED)
                    ? new Part(text.substring(0, text.length() - EXCLUDED.length()), "excluded")
                    : text.endsWith(ONLY)
                            ? new Part(text.substring(0, text.length() - ONLY.length()), "only")
                            : new Part(text, "any");
        }
    }

    /**
     * Reads a row by its headings.
     *
     * @throws IllegalArgumentException with a sentence about the first field that is not as it must be
     */
    public static DefinitionRow of(UnaryOperator<String> field) {
        String source = field.apply("source");
        check(SOURCES.contains(source), "source", "one of " + String.join(", ", SOURCES), source);
        String name = field.apply("definition");
        check(
                NAME.matcher(name).matches() && name.length() <= 60,
                "definition",
                "a name of small letters, digits and hyphens",
                name);
        String position = field.apply("position");
        check(POSITION.matcher(position).matches(), "position", "a whole number", position);
        String proxy = field.apply("proxy").toLowerCase(Locale.ROOT);
        check(proxy.equals("true") || proxy.equals("false"), "proxy", "true or false", proxy);
        int traits = traits(field.apply("any_flag"));
        List<Part> parts = parts(field.apply("parts"));
        boolean flagged =
                traits != 0 || parts.stream().anyMatch(part -> !part.domestic().equals("any"));
        check(source.equals(FORCE) || !flagged, "source", "force, for data.police.uk tells of no flags", source);
        return new DefinitionRow(
                name,
                Integer.parseInt(position),
                said("version", field),
                day(field.apply("agreed_on")),
                source,
                Boolean.parseBoolean(proxy),
                traits,
                parts,
                said("title_en", field),
                said("title_cy", field),
                field.apply("note_en"),
                field.apply("note_cy"));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (String one : split(text)) {
            Part part = Part.of(one);
            check(
                    parts.stream().noneMatch(other -> other.name().equals(part.name())),
                    "parts",
                    "each part once",
                    part.name() + "' again in '" + text);
            parts.add(part);
        }
        check(!parts.isEmpty(), "parts", "at least one part", text);
        return List.copyOf(parts);
    }

    private static int traits(String text) {
        int bits = 0;
        for (String one : split(text)) {
            bits |= Trait.of(one)
                    .orElseThrow(() -> problem(
                            "any_flag",
                            "flags among "
                                    + Arrays.stream(Trait.values())
                                            .map(Trait::id)
                                            .collect(Collectors.joining(", ")),
                            one))
                    .bit();
        }
        return bits;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            if (text.isEmpty() || DAY.matcher(text).matches()) {
                return text.isEmpty() ? null : LocalDate.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            // Said below, with the text.
        }
        throw problem("agreed_on", "a day such as 2025-06-30", text);
    }

    private static String said(String heading, UnaryOperator<String> field) {
        String text = field.apply(heading);
        check(!text.isBlank(), heading, "some text", text);
        return text;
    }

    private static void check(boolean holds, String heading, String expected, String got) {
        if (!holds) {
            throw problem(heading, expected, got);
        }
    }

    private static IllegalArgumentException problem(String heading, String expected, String got) {
        return new IllegalArgumentException(heading + ": expected " + expected + ", got '" + got + "'");
    }
}
