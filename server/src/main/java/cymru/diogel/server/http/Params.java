package cymru.diogel.server.http;

import cymru.diogel.geodata.domain.Months;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, typed. Whatever is unknown, repeated, too long or malformed is a {@link Problem}. */
public final class Params {
    private static final int LONGEST = 200;
    /** Parameters that list things, parted by commas; an address has at most 8 kB. */
    private static final Set<String> LISTS = Set.of("codes", "columns");

    private static final int LONGEST_LIST = 6_000;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final Map<String, String> values;

    private Params(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the query of a request that may have the named parameters and no others. */
    public static Params of(Context context, String... allowed) {
        return parse(context.queryString(), List.of(allowed));
    }

    /**
     * Takes parameters that did not come in a query, such as those of a command.
     *
     * @throws Problem as of a query that has them
     */
    public static Params of(Map<String, String> given, List<String> allowed) {
        Map<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> put(values, name, value, allowed));
        return new Params(Collections.unmodifiableMap(values));
    }

    static Params parse(@Nullable String query, List<String> allowed) {
        Map<String, String> values = new TreeMap<>();
        String text = query == null ? "" : query;
        Arrays.stream(text.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            String name = decoded("parameter", parts[0]);
            put(values, name, decoded(name, parts.length > 1 ? parts[1] : ""), allowed);
        });
        return new Params(Collections.unmodifiableMap(values));
    }

    private static void put(Map<String, String> values, String name, String value, List<String> allowed) {
        if (!allowed.contains(name)) {
            throw unknown(name, allowed);
        }
        int longest = LISTS.contains(name) ? LONGEST_LIST : LONGEST;
        if (value.length() > longest) {
            throw Problem.badParameter(name, "at most " + longest + " characters", value);
        }
        if (values.putIfAbsent(name, value) != null) {
            throw new Problem(400, name + ": expected once, got it again", name);
        }
    }

    private static Problem unknown(String name, List<String> allowed) {
        String shown = Problem.shortened(name);
        String expected = allowed.isEmpty() ? "no parameters" : "one of " + String.join(", ", allowed);
        return new Problem(400, "unknown parameter '" + shown + "': expected " + expected, shown);
    }

    private static String decoded(String name, String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.badParameter(name, "percent-encoded UTF-8", raw);
        }
    }

    public @Nullable String text(String name) {
        return values.get(name);
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** What a parameter lists, parted by commas; empty where it was not given. */
    public List<String> list(String name) {
        String value = values.get(name);
        return value == null ? List.of() : List.of(value.split(",", -1));
    }

    /** A whole number from {@code least} to {@code most}, or null where it was not given. */
    public @Nullable Integer wholeNumber(String name, int least, int most) {
        String value = values.get(name);
        return value == null ? null : wholeNumber(name, value, least, most);
    }

    /** Reads a whole number that came by another way than the query, such as in the path. */
    public static int wholeNumber(String name, String value, int least, int most) {
        if (WHOLE.matcher(value).matches()) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        throw Problem.badParameter(name, "a whole number from " + least + " to " + most, value);
    }

    /** A decimal number from {@code least} to {@code most}, or null where it was not given. */
    public @Nullable Double decimal(String name, double least, double most) {
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        if (DECIMAL.matcher(value).matches()) {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Problem.badParameter(name, "a number from " + plain(least) + " to " + plain(most), value);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A month written {@code yyyy-mm}, or null where it was not given. */
    public @Nullable YearMonth month(String name) {
        String value = values.get(name);
        try {
            return value == null ? null : Months.parse(value);
        } catch (IllegalArgumentException notAMonth) {
            throw Problem.badParameter(name, "a month such as 2025-06", value == null ? "" : value);
        }
    }

    /** The data version in {@code v}, or null where it was not given. */
    public @Nullable Long version() {
        String value = values.get("v");
        if (value == null) {
            return null;
        }
        if (!WHOLE.matcher(value).matches() || value.startsWith("-")) {
            throw Problem.badParameter("v", "a data version, a whole number", value);
        }
        return Long.parseLong(value);
    }

    /** Every parameter but the version in one fixed order: what an answer is cached under. */
    public String canonical() {
        Map<String, String> rest = new TreeMap<>(values);
        rest.remove("v");
        return rest.toString();
    }
}
