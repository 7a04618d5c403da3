package cymru.diogel.server.tables;

import cymru.diogel.geodata.disclosure.ShownCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell of a row holds: a number, text, or a shorthand for why there is none. Its digits are the same in every format. */
public sealed interface Value {
    /** The shorthand for a value that is not available (Government Analysis Function). */
    Value UNAVAILABLE = new Shorthand("[x]");

    Value CONFIDENTIAL = new Shorthand(ShownCount.CONFIDENTIAL);

    /** How many decimals a rate or a share has at most. */
    int DECIMALS = 4;

    /** As a member of JSON. */
    Object json();

    /** As a cell of CSV. */
    String text();

    record Figure(BigDecimal value) implements Value {
        /** Up to here a scaled double is off by less than {@link #NEAR_HALF}: by 2⁻⁵² of itself. */
        private static final double CLEAR = 1e9;

        private static final double NEAR_HALF = 1e-6;

        /** Half to even; the exact value of a double, of up to a thousand digits, is asked only near a half. */
        private static BigDecimal nearest(double exact, int decimals) {
            double scaled = exact * Math.pow(10, decimals);
            double whole = Math.rint(scaled);
            boolean clear = Math.abs(scaled) < CLEAR && Math.abs(Math.abs(scaled - whole) - 0.5) > NEAR_HALF;
            return clear
                    ? BigDecimal.valueOf((long) whole, decimals)
                    : new BigDecimal(exact).setScale(decimals, RoundingMode.HALF_EVEN);
        }

        @Override
        public Object json() {
            return value;
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Text(String value) implements Value {
        @Override
        public Object json() {
            return value;
        }

        /** A spreadsheet would take a cell that begins with one of these for a formula. */
        @Override
        public String text() {
            return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        }
    }

    /** Several words in one cell: an array in JSON, parted by {@code "; "} elsewhere. */
    record Words(List<String> words) implements Value {
        @Override
        public Object json() {
            return words;
        }

        @Override
        public String text() {
            return String.join("; ", words);
        }
    }

    record Shorthand(String value) implements Value {
        @Override
        public Object json() {
            return value;
        }

        @Override
        public String text() {
            return value;
        }
    }

    static Value of(@Nullable Integer number) {
        return number == null ? UNAVAILABLE : new Figure(BigDecimal.valueOf(number));
    }

    static Value of(@Nullable String text) {
        return text == null ? UNAVAILABLE : new Text(text);
    }

    /** To four decimals, half to even, without trailing zeros. */
    static Figure rounded(double exact) {
        return rounded(exact, DECIMALS);
    }

    /** To so many decimals, half to even, without trailing zeros. */
    static Figure rounded(double exact, int decimals) {
        BigDecimal rounded = Figure.nearest(exact, decimals);
        // Stripping turns 100 into 1E+2, which would be written so in JSON.
        BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return new Figure(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    static Value of(ShownCount count) {
        return count instanceof ShownCount.Known known ? of(Integer.valueOf(known.value())) : CONFIDENTIAL;
    }
}
