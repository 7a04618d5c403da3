package cymru.diogel.server.tables;

import com.ibm.icu.text.Collator;
import cymru.diogel.server.http.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * An order of rows by one column: numbers by size, texts in the order of their language, shorthands last whichever way.
 *
 * @param column its name
 */
public record ValueOrder(String column, boolean descending) {
    /**
     * Reads a column's name, with {@code -} before it for descending.
     *
     * @param expected the columns in words
     */
    public static ValueOrder parse(String text, List<String> columns, String expected) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        if (!columns.contains(name)) {
            throw Problem.badParameter("sort", expected + ", or - and one of them", text);
        }
        return new ValueOrder(name, descending);
    }

    /** @param value of the column in a row */
    public <R> Comparator<R> by(Function<R, Value> value) {
        Comparator<Value> rising = descending ? values(column).reversed() : values(column);
        return Comparator.comparing((R row) -> value.apply(row) instanceof Value.Shorthand)
                .thenComparing(
                        value, (left, right) -> left instanceof Value.Shorthand ? 0 : rising.compare(left, right));
    }

    /** Values of a column, none of them a shorthand: JDK 17's own collation sorts Welsh wrongly, ICU's rightly. */
    public static Comparator<Value> values(String column) {
        Comparator<String> texts = column.endsWith("_en")
                ? Collator.getInstance(Locale.UK)::compare
                : column.endsWith("_cy")
                        ? Collator.getInstance(new Locale("cy", "GB"))::compare
                        : Comparator.naturalOrder();
        return (left, right) -> left instanceof Value.Figure small && right instanceof Value.Figure large
                ? small.value().compareTo(large.value())
                : texts.compare(left.text(), right.text());
    }
}
