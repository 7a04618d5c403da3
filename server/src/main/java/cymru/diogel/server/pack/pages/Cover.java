package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.catalogue.Attribution;
import cymru.diogel.server.pack.PackData;
import cymru.diogel.server.pack.Section;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The title, three sentences, what the figures are over, and what follows on which page. */
final class Cover {
    private static final double SURE = 0.8;
    private static final int FIRST = 3;

    private Cover() {}

    static Element of(Sheet sheet) {
        Html html = sheet.html();
        Words words = sheet.words();
        PackData data = sheet.data();
        List<Object> content = new ArrayList<>();
        content.add(html.el("h1", title(sheet)));
        content.add(html.of("under", "p", sheet.what()));
        if (data.sample()) {
            content.add(html.of("notice", "p", words.said(Attribution.SAMPLE)));
        }
        if (data.list().path("definition").path("proxy").asBoolean()) {
            content.add(html.of("notice", "p", words.t("proxy")));
        }
        if (!data.missing().isEmpty()) {
            String months = data.missing().stream()
                    .map(YearMonth::toString)
                    .map(words::month)
                    .collect(Collectors.joining(", "));
            content.add(html.of("notice", "p", words.t("quarter.missing", "months", months)));
        }
        content.add(html.of(
                "sentences",
                "ol",
                sentences(sheet).stream()
                        .map(sentence -> html.el("li", sentence))
                        .toList()));
        content.add(facts(sheet));
        content.add(contents(sheet));
        return html.of("cover", "div", content);
    }

    static String title(Sheet sheet) {
        return sheet.words()
                .t(
                        "title",
                        "quarter",
                        Integer.toString(sheet.data().quarter().quarter()),
                        "year",
                        Integer.toString(sheet.data().quarter().year()));
    }

    private static List<String> sentences(Sheet sheet) {
        return List.of(counted(sheet), first(sheet), changed(sheet));
    }

    private static String counted(Sheet sheet) {
        Words words = sheet.words();
        JsonNode now = total(sheet.data().needs());
        JsonNode before = sheet.data().before();
        String counted = words.t(
                "sentence.count",
                "n",
                words.whole(now.path("value")),
                "definition",
                words.said(sheet.data().list().path("definition").path("title")),
                "low",
                words.whole(now.path("low")),
                "high",
                words.whole(now.path("high")),
                "period",
                words.period(sheet.data().list().path("period")));
        return counted + " "
                + (before == null
                        ? words.t("sentence.nobefore")
                        : words.t(
                                "sentence.before",
                                "n",
                                words.whole(total(before).path("value"))));
    }

    private static JsonNode total(JsonNode needs) {
        return needs.path("figures").path(0);
    }

    private static String first(Sheet sheet) {
        Words words = sheet.words();
        List<JsonNode> rows = sheet.data().rows();
        long sure = rows.stream()
                .filter(row -> row.path("in_top").asDouble() >= SURE)
                .count();
        String names = rows.stream().limit(FIRST).map(words::name).collect(Collectors.joining("; "));
        return words.t(
                "sentence.first",
                "names",
                names,
                "n",
                sure,
                "top",
                sheet.data().list().path("top_n").asInt());
    }

    private static String changed(Sheet sheet) {
        Words words = sheet.words();
        if (!sheet.data().toldBefore()) {
            return words.t("sentence.nochange");
        }
        return words.t("sentence.change", "up", verdicts(sheet, "up"), "down", verdicts(sheet, "down"));
    }

    private static long verdicts(Sheet sheet, String verdict) {
        return sheet.data().rows().stream()
                .filter(row -> row.path("change_verdict").asText().equals(verdict))
                .count();
    }

    private static Element facts(Sheet sheet) {
        Html html = sheet.html();
        Words words = sheet.words();
        JsonNode list = sheet.data().list();
        JsonNode definition = list.path("definition");
        List<Element> rows = new ArrayList<>();
        rows.add(html.row(
                words.t("fact.definition"),
                words.said(definition.path("title")) + " ("
                        + definition.path("id").asText() + ", "
                        + words.t(
                                "fact.edition", "n", definition.path("version").asText()) + ")"));
        rows.add(html.row(words.t("fact.period"), words.period(list.path("period"))));
        rows.add(html.row(
                words.t("fact.before"),
                sheet.data().toldBefore() ? words.period(list.path("before")) : words.t("fact.none")));
        rows.add(html.row(words.t("fact.order"), words.word("measure", list.path("measure"))));
        rows.add(html.row(words.t("fact.index"), words.said(list.path("index").path("title"))));
        rows.add(html.row(
                words.t("fact.areas"),
                words.t(
                        "fact.wards",
                        "n",
                        list.path("areas").path("areas").asInt(),
                        "vintage",
                        list.path("areas").path("vintage").asText())));
        rows.add(html.row(words.t("fact.role"), words.word("role", list.path("role"))));
        rows.add(html.row(words.t("fact.data"), data(sheet)));
        return html.table("facts", words.t("fact.caption"), List.of(words.t("fact.what"), words.t("fact.which")), rows);
    }

    /** Which data, of when. */
    static String data(Sheet sheet) {
        return sheet.words()
                .t(
                        "fact.version",
                        "n",
                        sheet.data().list().path("data_version").asText(),
                        "day",
                        sheet.words().day(sheet.data().movedAt()));
    }

    private static Element contents(Sheet sheet) {
        Html html = sheet.html();
        List<Element> lines = new ArrayList<>();
        for (Section section : sheet.data().sections()) {
            Element link = html.el("a", sheet.words().t("section." + section.id()));
            lines.add(html.el("li", html.with(link, "href", "#" + sheet.id(section))));
        }
        return html.of("contents", "div", html.el("h2", sheet.words().t("contents")), html.el("ol", lines));
    }
}
