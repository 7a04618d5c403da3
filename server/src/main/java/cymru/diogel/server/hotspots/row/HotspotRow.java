package cymru.diogel.server.hotspots.row;

import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One area's row while it is made and when it is: a value for every column, {@code [x]} until one is put. */
public final class HotspotRow {
    private static final int P_DECIMALS = 6;

    private final Map<HotspotColumn, Value> values;

    private HotspotRow(Map<HotspotColumn, Value> values) {
        this.values = values;
    }

    public HotspotRow() {
        this(new EnumMap<>(HotspotColumn.class));
        for (HotspotColumn column : HotspotColumn.values()) {
            values.put(column, Value.UNAVAILABLE);
        }
    }

    /** Another row with the same values. */
    public HotspotRow copy() {
        return new HotspotRow(new EnumMap<>(values));
    }

    public void put(HotspotColumn column, Value value) {
        values.put(column, value);
    }

    public void put(HotspotColumn column, int number) {
        values.put(column, Value.of(Integer.valueOf(number)));
    }

    /** To four decimals; what is not a finite number is not available. */
    public void put(HotspotColumn column, double number) {
        values.put(column, Double.isFinite(number) ? Value.rounded(number) : Value.UNAVAILABLE);
    }

    /** A probability, to six decimals. */
    public void putP(HotspotColumn column, double p) {
        values.put(column, Value.rounded(p, P_DECIMALS));
    }

    public void put(HotspotColumn column, String text) {
        values.put(column, new Value.Text(text));
    }

    /** Hides what is made of a hidden count; what is not available stays so. */
    public void hide(boolean count, boolean before) {
        values.replaceAll((column, value) ->
                column.hidden(count, before) && !value.equals(Value.UNAVAILABLE) ? Value.CONFIDENTIAL : value);
    }

    public Value get(HotspotColumn column) {
        return Objects.requireNonNull(values.get(column));
    }

    /** The figure as it is shown; NaN where there is none, so that no comparison holds. */
    public double number(HotspotColumn column) {
        return get(column) instanceof Figure figure ? figure.value().doubleValue() : Double.NaN;
    }

    /** Whether the text of a column is this one. */
    public boolean says(HotspotColumn column, String text) {
        return get(column).equals(new Value.Text(text));
    }

    /** The values of some columns, in their order. */
    public List<Value> of(List<HotspotColumn> columns) {
        return columns.stream().map(this::get).toList();
    }
}
