package cymru.diogel.server.pack;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.domain.Quarter;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a pack tells, at one data version: what the addresses of the lists answer, and nothing reckoned anew.
 *
 * @param missing months of the quarter that are not loaded
 * @param offered the quarters that a pack could be made of
 * @param list {@code /api/hotspots} over the window, every ward
 * @param profiles {@code /api/hotspots/{code}} of the first wards, by code
 * @param needs {@code /api/needs-assessment} over the window
 * @param before the same over the window before; null where that is not loaded
 * @param quarters {@code /api/wards} over the twelve months to each of the last quarters, oldest first
 * @param movedAt when the data version began
 */
public record PackData(
        Quarter quarter,
        List<YearMonth> missing,
        List<Quarter> offered,
        List<Tongue> tongues,
        Set<Section> sections,
        JsonNode list,
        Map<String, JsonNode> profiles,
        JsonNode needs,
        @Nullable JsonNode before,
        List<JsonNode> quarters,
        Ground ground,
        Instant movedAt) {
    /** Every ward's row, in order of rank. */
    public List<JsonNode> rows() {
        return list.path("rows").valueStream().toList();
    }

    /** The rows of the first wards. */
    public List<JsonNode> first(int most) {
        return rows().stream().limit(most).toList();
    }

    public boolean sample() {
        return list.path("sample").asBoolean();
    }

    public boolean tells(Section section) {
        return sections.contains(section);
    }

    /** Whether the same months of the year before are loaded. */
    public boolean toldBefore() {
        return list.path("before").path("available").asBoolean();
    }
}
