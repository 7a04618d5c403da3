package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Ground;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.drawing.AreaMap;
import cymru.diogel.server.pack.drawing.MapFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Element;

/** A page for each of the first wards: its figures, where it is, how it went, why it is listed, what was decided. */
final class WardPages {
    private static final int MAP = 250;
    private static final double MARGIN = 0.6;

    private WardPages() {}

    static Element of(Sheet sheet) {
        RateClasses classes = RateClasses.of(sheet.data().rows());
        List<Element> wards = sheet.data().profiles().values().stream()
                .map(profile -> ward(sheet, classes, profile))
                .toList();
        return sheet.section(Section.WARDS, sheet.said("wards.note", "n", wards.size()), wards);
    }

    private static Element ward(Sheet sheet, RateClasses classes, JsonNode profile) {
        Html html = sheet.html();
        Words words = sheet.words();
        JsonNode row = profile.path("area");
        List<Object> content = new ArrayList<>();
        content.add(
                html.el("h3", words.t("ward.title", "rank", words.whole(row.path("rank")), "name", words.name(row))));
        content.add(html.of(
                "under", "p", words.county(row) + " · " + row.path("code").asText() + " · " + sheet.what()));
        content.add(html.of(
                "beside",
                "div",
                html.of("left facts", "div", WardFacts.of(sheet, row)),
                html.of("right", "div", map(sheet, classes, row), html.of("hint", "p", words.t("ward.map")))));
        content.add(html.of("apart", "div"));
        content.addAll(WardTrend.of(sheet, profile));
        content.add(html.el("h4", words.t("ward.why")));
        content.addAll(sheet.sentences("why", sentences(words, row, "reasons", profile.path("rules"), "rule")));
        if (row.path("reasons").isEmpty()) {
            content.add(sheet.said("ward.norule"));
        }
        content.addAll(
                sheet.sentences("careful", sentences(words, row, "caveats", profile.path("caveats"), "careful")));
        content.addAll(sheet.sentences("noted", notes(words, profile)));
        content.add(html.el("h4", words.t("ward.decisions")));
        content.add(html.el("p", decided(words, row)));
        return html.of("ward", "div", content);
    }

    /** What a row names by id, in the sentences that come with the list or, for the row's own, in ours. */
    private static Stream<String> sentences(Words words, JsonNode row, String column, JsonNode known, String kind) {
        return row.path(column).valueStream().map(id -> known.valueStream()
                .filter(sentence -> sentence.path("id").equals(id))
                .map(words::said)
                .findFirst()
                .map(sentence -> kind.equals("rule") ? rule(words.word(kind, id), sentence) : sentence)
                .orElseGet(() -> words.word(kind, id)));
    }

    /** A rule's label and its sentence up to the colon, without the columns that it tests: those stand under the method. */
    private static String rule(String label, String sentence) {
        int colon = sentence.indexOf(": ");
        String plain = colon < 0 ? sentence : sentence.substring(0, colon);
        return plain.equals(label) ? plain + "." : label + ": " + plain + ".";
    }

    private static Stream<String> notes(Words words, JsonNode profile) {
        return profile.path("annotations")
                .valueStream()
                .map(note -> words.day(note.path("on").asText()) + ": " + words.said(note.path("text")));
    }

    private static String decided(Words words, JsonNode row) {
        if (row.path("action_en").asText().isEmpty()) {
            return words.t("ward.undecided");
        }
        return words.t(
                "ward.decided",
                "action",
                words.of(row, "action"),
                "owner",
                row.path("owner").asText(),
                "status",
                words.word("status", row.path("status")),
                "review",
                words.day(row.path("review").asText()),
                "decision",
                words.of(row, "decision"));
    }

    private static Element map(Sheet sheet, RateClasses classes, JsonNode row) {
        Ground ground = sheet.data().ground();
        String code = row.path("code").asText();
        Envelope around = Ground.envelope(ground.close().stream()
                .filter(place -> place.code().equals(code))
                .toList());
        if (around.isNull()) {
            return sheet.said("legend.missing");
        }
        around.expandBy(MARGIN * Math.max(around.getWidth(), around.getHeight()));
        AreaMap map = new AreaMap(
                new MapFrame(around, MAP, MAP),
                ground.close(),
                ground.counties(),
                classes.looks(sheet.data().rows()),
                Map.of(),
                List.of(),
                code);
        return sheet.draw(map, sheet.words().t("ward.alt", "name", sheet.words().name(row)));
    }
}
