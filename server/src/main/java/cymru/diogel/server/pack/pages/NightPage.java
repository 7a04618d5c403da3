package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.stats.ClassBreaks;
import cymru.diogel.server.pack.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The night-time economy: its figures, its types, and when in the week; or why none of it can be told. */
final class NightPage {
    private static final int DAY = 24;
    private static final int DAYS = 7;
    /** The operational day begins at 06:00. */
    private static final int MORNING = 6;

    private static final int CLASSES = 5;

    private NightPage() {}

    static Element of(Sheet sheet) {
        JsonNode night = sheet.data().needs().path("night_time_economy");
        Words words = sheet.words();
        String under = words.t(
                "night.what", "period", words.period(sheet.data().needs().path("period")));
        if (night.has("reason") || !night.has("figures")) {
            JsonNode hours = night.path("hours").path("reason");
            return sheet.untold(
                    Section.NIGHT,
                    words.t("night.untold", "reason", words.said(hours.isObject() ? hours : night.path("reason"))));
        }
        return sheet.section(
                Section.NIGHT,
                sheet.html().of("under", "p", under),
                figures(sheet, words.t("night.figures"), night.path("figures")),
                figures(sheet, words.t("night.types"), night.path("by_type")),
                sheet.said("night.hours.note", "n", words.whole(night.path("with_hours"))),
                hours(sheet, night.path("hours")));
    }

    private static Element figures(Sheet sheet, String caption, JsonNode figures) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<Element> rows = figures.valueStream()
                .map(figure -> html.row(
                        words.said(figure.path("title")),
                        html.number(value(words, figure, figure.path("value"))),
                        html.number(within(words, figure)),
                        html.number(words.whole(figure.path("numerator"))),
                        html.number(share(figure) ? words.whole(figure.path("denominator")) : "–")))
                .toList();
        List<String> head = List.of(
                words.t("fact.what"),
                words.t("fact.figure"),
                words.t("column.interval"),
                words.t("column.part"),
                words.t("column.of"));
        return html.table("changes", caption, head, rows);
    }

    private static boolean share(JsonNode figure) {
        return figure.path("unit").asText().equals("share");
    }

    private static String value(Words words, JsonNode figure, JsonNode value) {
        return share(figure) ? words.share(value) : words.whole(value);
    }

    private static String within(Words words, JsonNode figure) {
        return figure.path("low").isNumber()
                ? value(words, figure, figure.path("low")) + "–" + value(words, figure, figure.path("high"))
                : words.whole(figure.path("low"));
    }

    private static Element hours(Sheet sheet, JsonNode hours) {
        Html html = sheet.html();
        Words words = sheet.words();
        double[] bounds = ClassBreaks.quantiles(
                hours.valueStream()
                        .filter(JsonNode::isNumber)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray(),
                CLASSES);
        List<Element> rows = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            int first = DAY * day;
            rows.add(html.row(
                    words.t("day." + (day + 1)),
                    IntStream.range(first, first + DAY)
                            .mapToObj(hour -> cell(html, words, hours.path(hour), bounds))
                            .toArray()));
        }
        List<String> head = Stream.concat(
                        Stream.of(words.t("column.day")),
                        IntStream.range(0, DAY).mapToObj(hour -> two((hour + MORNING) % DAY)))
                .toList();
        return html.table("hours", words.t("night.hours"), head, rows);
    }

    private static Element cell(Html html, Words words, JsonNode hour, double[] bounds) {
        int at = hour.isNumber() ? ClassBreaks.classOf(hour.asDouble(), bounds) : 0;
        return html.of(at == 0 ? "number" : "number step" + at, "td", words.whole(hour));
    }

    private static String two(int hour) {
        return (hour < 10 ? "0" : "") + hour;
    }
}
