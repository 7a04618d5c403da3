package cymru.diogel.server.hotspots;

import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import cymru.diogel.server.tables.ValueOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list over every area of the level, in order of the measure.
 *
 * @param topN what {@code in_top} is about
 */
record HotspotTable(
        HotspotFrame frame,
        HotspotMeasure measure,
        int topN,
        List<Listed> rows,
        Gathered gathered,
        Annotations annotations,
        List<Map<String, Object>> caveats) {
    /** Puts ranks into the rows: by the measure as it is shown, the highest first, equals and what has none by code. */
    static HotspotTable ranked(
            HotspotFrame frame,
            HotspotMeasure measure,
            int topN,
            List<Listed> listed,
            Gathered gathered,
            Annotations annotations,
            List<Map<String, Object>> caveats) {
        List<Listed> ordered = listed.stream()
                .sorted(Comparator.comparing((Listed one) -> !(value(one, measure) instanceof Figure))
                        .thenComparing((one, other) -> value(one, measure) instanceof Figure left
                                        && value(other, measure) instanceof Figure right
                                ? right.value().compareTo(left.value())
                                : 0)
                        .thenComparing(one -> one.area().code()))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            HotspotRow row = ordered.get(i).row();
            Value shown = row.get(measure.column());
            row.put(HotspotColumn.RANK, shown instanceof Figure ? Value.of(Integer.valueOf(i + 1)) : shown);
        }
        return new HotspotTable(frame, measure, topN, ordered, gathered, annotations, caveats);
    }

    private static Value value(Listed listed, HotspotMeasure measure) {
        return listed.row().get(measure.column());
    }

    /** The rows that are shown, in order: the first by rank, then as they are sorted. */
    List<Listed> shown(HotspotSelection selection) {
        Integer top = selection.top(rows.size());
        List<Listed> first = rows.stream()
                .filter(listed -> selection.keeps(listed.area()))
                .limit(top != null ? top : rows.size())
                .toList();
        ValueOrder sort = selection.sort();
        if (sort == null) {
            return first;
        }
        HotspotColumn column = HotspotColumn.of(sort.column());
        return first.stream()
                .sorted(sort.by(listed -> listed.row().get(column)))
                .toList();
    }

    Optional<Listed> find(String code) {
        return rows.stream().filter(listed -> listed.area().code().equals(code)).findFirst();
    }

    /** Rows as every format writes them. */
    static Table of(List<Listed> rows, List<HotspotColumn> columns) {
        return new Table(
                columns.stream().map(HotspotColumn::column).toList(),
                rows.stream().map(listed -> listed.row().of(columns)).toList());
    }
}
