package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.pack.drawing.Bars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** How a ward's count went quarter by quarter: the sums of its months, as bars and as a table. */
final class WardTrend {
    private static final int HIGH = 105;
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    private WardTrend() {}

    static List<Element> of(Sheet sheet, JsonNode profile) {
        SortedMap<Quarter, JsonNode> quarters = quarters(profile);
        Html html = sheet.html();
        Words words = sheet.words();
        Element head = html.el("h4", words.t("trend.title"));
        if (quarters.isEmpty()) {
            return List.of(head, sheet.said("trend.untold"));
        }
        int now = profile.path("period").path("months").asInt();
        List<OptionalInt> counts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        quarters.forEach((quarter, count) -> {
            counts.add(count.isNumber() ? OptionalInt.of(count.asInt()) : OptionalInt.empty());
            labels.add(words.t(
                    "quarter.short",
                    "quarter",
                    Integer.toString(quarter.quarter()),
                    "year",
                    Integer.toString(quarter.year()).substring(2)));
        });
        Bars bars = new Bars(counts, labels, now / MONTHS, Sheet.WIDTH, HIGH);
        return List.of(head, sheet.draw(bars, words.t("trend.alt")), table(sheet, quarters));
    }

    /** Quarters whose three months are all in the series; hidden or not available where one of them is. */
    private static SortedMap<Quarter, JsonNode> quarters(JsonNode profile) {
        TreeMap<Quarter, List<JsonNode>> months = new TreeMap<>();
        for (JsonNode month : profile.path("series")) {
            String[] parts = month.path("month").asText().split("-", -1);
            Quarter quarter =
                    new Quarter(Integer.parseInt(parts[0]), (Integer.parseInt(parts[1]) + MONTHS - 1) / MONTHS);
            months.computeIfAbsent(quarter, none -> new ArrayList<>()).add(month.path("count"));
        }
        TreeMap<Quarter, JsonNode> quarters = new TreeMap<>();
        months.forEach((quarter, counts) -> {
            if (counts.size() == MONTHS) {
                quarters.put(
                        quarter,
                        counts.stream()
                                .filter(count -> !count.isNumber())
                                .findFirst()
                                .orElseGet(() -> IntNode.valueOf(counts.stream()
                                        .mapToInt(JsonNode::asInt)
                                        .sum())));
            }
        });
        return quarters;
    }

    private static Element table(Sheet sheet, Map<Quarter, JsonNode> quarters) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<Element> rows = quarters.keySet().stream()
                .map(Quarter::year)
                .distinct()
                .map(year -> html.row(
                        Integer.toString(year),
                        IntStream.rangeClosed(1, QUARTERS)
                                .mapToObj(quarter -> html.number(words.whole(
                                        quarters.getOrDefault(new Quarter(year, quarter), TextNode.valueOf("–")))))
                                .toArray()))
                .toList();
        List<String> head = List.of(
                words.t("column.year"),
                words.t("quarter.1"),
                words.t("quarter.2"),
                words.t("quarter.3"),
                words.t("quarter.4"));
        return html.table("trend", words.t("trend.caption"), head, rows);
    }
}
