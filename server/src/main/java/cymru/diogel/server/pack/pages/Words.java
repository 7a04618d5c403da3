package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.pack.Tongue;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of the pack in one language, and numbers, months and dates as it writes them; {@code [c]} and {@code [x]} stay. */
final class Words {
    private static final Map<String, Bilingual> TEXTS =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(Words.class, "texts.csv")).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("key"), row -> new Bilingual(row.getField("en"), row.getField("cy"))));
    private static final ZoneId WALES = ZoneId.of("Europe/London");

    private final Tongue tongue;
    private final ULocale locale;
    private final String[] months;

    Words(Tongue tongue) {
        this.tongue = tongue;
        this.locale = ULocale.forLanguageTag(tongue.id() + "-GB");
        this.months = new DateFormatSymbols(locale).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    }

    /** Every text by its key. */
    static Map<String, Bilingual> texts() {
        return TEXTS;
    }

    String lang() {
        return tongue.id();
    }

    /** @param named names of places in the text, each followed by what is put there: text, or a number that chooses the plural */
    String t(String key, Object... named) {
        Bilingual text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the pack has no text '" + key + "'");
        }
        Map<String, Object> places = new HashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            places.put((String) named[i], named[i + 1]);
        }
        return new MessageFormat(said(text), locale).format(places);
    }

    /** The text of a word that the server names, such as a class; a word that nobody translated stays. */
    String word(String kind, JsonNode id) {
        String key = kind + "." + id.asText();
        return TEXTS.containsKey(key) ? t(key) : id.asText();
    }

    String said(Bilingual text) {
        return tongue == Tongue.CY ? text.cy() : text.en();
    }

    String said(JsonNode both) {
        return both.path(lang()).asText("");
    }

    /** A column that comes in both languages; the English one where the Welsh is empty. */
    String of(JsonNode row, String column) {
        String own = row.path(column + "_" + lang()).asText("");
        return own.isEmpty() ? row.path(column + "_en").asText("") : own;
    }

    String name(JsonNode area) {
        return of(area, "name");
    }

    String county(JsonNode area) {
        return of(area, "county_name");
    }

    String whole(JsonNode figure) {
        return number(figure, 0);
    }

    String tenth(JsonNode figure) {
        return number(figure, 1);
    }

    String hundredth(JsonNode figure) {
        return number(figure, 2);
    }

    /** A share from 0 to 1 in per cent, a small one with a decimal so that it does not read as none. */
    String share(JsonNode figure) {
        double share = figure.asDouble();
        return figure.isNumber() ? format(100 * share, share > 0 && share < 0.1 ? 1 : 0) + "%" : shorthand(figure);
    }

    /** "18.2 (15.1–21.9)"; nothing in brackets where there is no interval. */
    String tenthWithin(JsonNode figure, JsonNode low, JsonNode high) {
        return low.isNumber() ? tenth(figure) + " (" + tenth(low) + "–" + tenth(high) + ")" : tenth(figure);
    }

    private String number(JsonNode figure, int decimals) {
        return figure.isNumber() ? format(figure.asDouble(), decimals) : shorthand(figure);
    }

    private static String shorthand(JsonNode figure) {
        return figure.isTextual() ? figure.asText() : "[x]";
    }

    String format(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** "Gorffennaf 2025". */
    String month(String yearMonth) {
        YearMonth month = YearMonth.parse(yearMonth);
        return months[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /** "Hydref 2024 – Medi 2025". */
    String period(JsonNode ends) {
        String from = ends.path("from").asText();
        String to = ends.path("to").asText();
        return from.equals(to) ? month(to) : month(from) + " – " + month(to);
    }

    /** A day written yyyy-mm-dd as "3 Awst 2024"; anything else as it is. */
    String day(String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(day)) : day;
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, WALES));
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }
}
