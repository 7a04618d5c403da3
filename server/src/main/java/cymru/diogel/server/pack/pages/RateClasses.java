package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.stats.ClassBreaks;
import cymru.diogel.server.pack.drawing.Paint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The classes of the rate over every ward of the window, from the rates as they are shown, as the map's are; other periods are
 * drawn in the same classes.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record RateClasses(double[] bounds) {
    private static final int CLASSES = 5;

    static RateClasses of(List<JsonNode> rows) {
        double[] rates = rows.stream()
                .map(RateClasses::rate)
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        return new RateClasses(ClassBreaks.quantiles(rates, CLASSES));
    }

    private static JsonNode rate(JsonNode row) {
        return row.path("rate_per_1000");
    }

    Paint look(JsonNode row) {
        JsonNode rate = rate(row);
        if (!rate.isNumber()) {
            return rate.asText().equals("[c]") ? Paint.HIDDEN : Paint.MISSING;
        }
        int at = ClassBreaks.classOf(rate.asDouble(), bounds);
        return at == 0 ? Paint.ZERO : Paint.step(at, bounds.length + 1);
    }

    Map<String, Paint> looks(Iterable<JsonNode> rows) {
        Map<String, Paint> looks = new HashMap<>();
        rows.forEach(row -> looks.put(row.path("code").asText(), look(row)));
        return looks;
    }

    /** The class as a letter, or as the shorthand or the zero that has none. */
    String letter(JsonNode row) {
        String letter = look(row).letter();
        return !letter.isEmpty()
                ? letter
                : rate(row).isNumber() ? "0" : rate(row).asText();
    }

    /** A table of the looks: swatch with letter, range, and how many wards have it. */
    Element legend(Sheet sheet, List<JsonNode> rows) {
        Words words = sheet.words();
        Map<Paint, Integer> wards = new HashMap<>();
        rows.forEach(row -> wards.merge(look(row), 1, Integer::sum));
        List<Element> lines = new ArrayList<>();
        int classes = bounds.length + 1;
        for (int at = classes; at >= 1; at--) {
            Paint look = Paint.step(at, classes);
            lines.add(line(sheet, look, range(words, at), wards.getOrDefault(look, 0)));
        }
        other(lines, sheet, Paint.ZERO, "legend.zero", wards);
        other(lines, sheet, Paint.HIDDEN, "legend.hidden", wards);
        other(lines, sheet, Paint.MISSING, "legend.missing", wards);
        List<String> head = List.of(words.t("legend.class"), words.t("legend.rate"), words.t("legend.wards"));
        return sheet.html().table("legend", words.t("legend.title"), head, lines);
    }

    private static void other(List<Element> lines, Sheet sheet, Paint look, String text, Map<Paint, Integer> wards) {
        Integer having = wards.get(look);
        if (having != null) {
            lines.add(line(sheet, look, sheet.words().t(text), having));
        }
    }

    private String range(Words words, int at) {
        String low = at == 1 ? "" : words.format(bounds[at - 2], 1);
        String high = at > bounds.length ? "" : words.format(bounds[at - 1], 1);
        String ends = low.isEmpty() ? "legend.upto" : high.isEmpty() ? "legend.above" : "legend.between";
        return words.t(ends, "low", low, "high", high);
    }

    /** A line of a legend. */
    static Element line(Sheet sheet, Paint look, String text, int wards) {
        Html html = sheet.html();
        String sign = look.letter().isEmpty() ? sign(look) : look.letter();
        return html.row(
                html.of("swatch " + look.css(), "span", sign),
                text,
                html.number(sheet.words().format(wards, 0)));
    }

    private static String sign(Paint look) {
        return switch (look.texture()) {
            case UP -> "▲";
            case DOWN -> "▼";
            case HATCH -> "//";
            case DOTS -> "···";
            case NONE -> "\u00a0";
        };
    }
}
