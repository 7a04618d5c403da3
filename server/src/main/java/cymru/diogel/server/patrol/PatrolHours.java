package cymru.diogel.server.patrol;

import cymru.diogel.server.counts.AreaHours;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.Shift;
import cymru.diogel.server.counts.ShiftHours;
import cymru.diogel.server.hotspots.BusyCells;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When to go. A cell is too small for hours of its own, so it has those of its LSOA, or of its ward where the LSOA's are few.
 *
 * @param lsoas by area_id; empty, as are the wards, where the source knows no hours
 */
record PatrolHours(Map<Integer, AreaHours> lsoas, Map<Integer, AreaHours> wards) {
    /** So many incidents with known hours tell an evening from a morning. */
    private static final double ENOUGH = 20;

    static PatrolHours of(Snapshot snapshot, CountDoor door, BusyCells busy) {
        if (!busy.tellsHours() || busy.months().isEmpty()) {
            return new PatrolHours(Map.of(), Map.of());
        }
        String definition = busy.definition().id();
        return new PatrolHours(
                door.hours(snapshot, "lsoa", definition, busy.months()),
                door.hours(snapshot, "ward", definition, busy.months()));
    }

    /** The heaviest hours of each shift, and whose they are. */
    Object of(CellPlace cell) {
        AreaHours lsoa = find(lsoas, cell.lsoa());
        AreaHours ward = find(wards, cell.ward());
        boolean near = lsoa != null && (ward == null || lsoa.sum() >= ENOUGH);
        AreaHours hours = near ? lsoa : ward;
        if (hours == null) {
            return Value.UNAVAILABLE.json();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", near ? "lsoa" : "ward");
        json.put("incidents", told(hours.sum(), 0));
        for (Shift shift : Shift.values()) {
            json.put(
                    shift.id(),
                    hours.heaviest(shift).<Object>map(ShiftHours::json).orElse(Value.CONFIDENTIAL.json()));
        }
        return json;
    }

    /** The week of the wards that the cells lie in, together. */
    Object week(Collection<CellPlace> cells) {
        Map<String, CellPlace.Part> within = new TreeMap<>();
        cells.stream().map(CellPlace::ward).filter(Objects::nonNull).forEach(ward -> within.put(ward.code(), ward));
        List<AreaHours> known = within.values().stream()
                .map(ward -> wards.get(ward.id()))
                .filter(Objects::nonNull)
                .toList();
        if (known.isEmpty()) {
            return Value.UNAVAILABLE.json();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wards", within.values().stream().map(CellPlace.Part::json).toList());
        json.put(
                "weights",
                Arrays.stream(AreaHours.together(known))
                        .mapToObj(weight -> told(weight, 2))
                        .toList());
        return json;
    }

    private static Object told(double weight, int decimals) {
        return (Double.isNaN(weight) ? Value.CONFIDENTIAL : Value.rounded(weight, decimals)).json();
    }

    private static @Nullable AreaHours find(Map<Integer, AreaHours> hours, CellPlace.@Nullable Part area) {
        return area == null ? null : hours.get(area.id());
    }
}
