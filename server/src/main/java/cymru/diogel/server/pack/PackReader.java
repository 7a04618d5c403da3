package cymru.diogel.server.pack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.exports.Takeaway;
import cymru.diogel.server.hotspots.AreaAnswer;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.needs.NeedsAnswer;
import cymru.diogel.server.version.Kept;
import cymru.diogel.server.version.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the lists what a pack tells, by the very parameters that their addresses take. */
final class PackReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST_QUARTERS = 6;

    private final ListToTake hotspots;
    private final ListToTake wards;
    private final AreaAnswer area;
    private final NeedsAnswer needs;
    private final Kept<String, Ground> grounds = new Kept<>(1);

    /**
     * @param hotspots the targeting list
     * @param wards the list of wards
     */
    PackReader(ListToTake hotspots, ListToTake wards, AreaAnswer area, NeedsAnswer needs) {
        this.hotspots = hotspots;
        this.wards = wards;
        this.area = area;
        this.needs = needs;
    }

    PackData read(Snapshot snapshot, PackQuestion question) {
        Definition definition = Definition.find(snapshot.handle(), question.definition());
        LoadedMonths loaded = LoadedMonths.read(snapshot.handle(), definition.source());
        PackQuarters quarters = PackQuarters.of(loaded, hotspots.role());
        Quarter quarter = quarters.find(question.quarter());
        Map<String, String> window = Map.of(
                "definition", definition.id(), "to", quarters.end(quarter).toString());
        JsonNode list = answer(hotspots, window, snapshot);
        Months now = new Months(
                Months.parse(list.path("period").path("from").asText()),
                Months.parse(list.path("period").path("to").asText()));
        return new PackData(
                quarter,
                quarters.missing(quarter),
                List.copyOf(quarters.ends().keySet()),
                question.tongues(),
                question.sections(),
                list,
                profiles(question, list, window, snapshot),
                needs(definition.id(), now, snapshot),
                list.path("before").path("available").asBoolean()
                        ? needs(definition.id(), before(list), snapshot)
                        : null,
                quarters(question, definition.id(), quarters.windows(quarter, MOST_QUARTERS), snapshot),
                grounds.get(snapshot, "", () -> Ground.read(snapshot, list)),
                snapshot.movedAt());
    }

    private static Months before(JsonNode list) {
        return new Months(
                Months.parse(list.path("before").path("from").asText()),
                Months.parse(list.path("before").path("to").asText()));
    }

    private Map<String, JsonNode> profiles(
            PackQuestion question, JsonNode list, Map<String, String> window, Snapshot snapshot) {
        Map<String, JsonNode> profiles = new LinkedHashMap<>();
        if (question.sections().contains(Section.WARDS)) {
            List<String> codes = list.path("rows")
                    .valueStream()
                    .limit(question.wards())
                    .map(row -> row.path("code").asText())
                    .toList();
            Params params = Params.of(window, hotspots.parameters());
            area.asked(params, codes).apply(snapshot).forEach(profile -> {
                JsonNode tree = tree(profile);
                profiles.put(tree.path("area").path("code").asText(), tree);
            });
        }
        return profiles;
    }

    private JsonNode needs(String definition, Months months, Snapshot snapshot) {
        Params params = Params.of(period(definition, months), NeedsAnswer.PARAMETERS);
        return tree(needs.asked(params).apply(snapshot));
    }

    private List<JsonNode> quarters(PackQuestion question, String definition, List<Months> windows, Snapshot snapshot) {
        return question.sections().contains(Section.QUARTERS)
                ? windows.stream()
                        .map(window -> answer(wards, period(definition, window), snapshot))
                        .toList()
                : List.of();
    }

    private static Map<String, String> period(String definition, Months months) {
        return Map.of(
                "definition",
                definition,
                "from",
                months.from().toString(),
                "to",
                months.to().toString());
    }

    /** What a list's address would answer. */
    private static JsonNode answer(ListToTake list, Map<String, String> given, Snapshot snapshot) {
        Takeaway taken = list.asked(Params.of(given, list.parameters())).apply(snapshot);
        Map<String, Object> body = new LinkedHashMap<>(taken.members());
        body.put("rows", taken.table().json());
        return tree(body);
    }

    private static JsonNode tree(Map<String, Object> answer) {
        try {
            return MAPPER.readTree(Json.bytes(answer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
