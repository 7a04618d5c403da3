package cymru.diogel.server.areas;

import cymru.diogel.server.tables.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * The deprivation of an area by one index: shares 0-1 of its residents in the worst groups, its LSOAs, and its worst one. Of a
 * cell, whose residents nobody counts, the shares are of the LSOA that it lies in: 0 or 1.
 */
public record AreaDeprivation(
        Value share10,
        Value share20,
        Value share30,
        Value share50,
        Value lsoas,
        Value lsoas10,
        Value lsoas20,
        Value worst,
        Value rank) {
    /** Of an area for which the index is not loaded. */
    static final AreaDeprivation UNAVAILABLE = new AreaDeprivation(
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE,
            Value.UNAVAILABLE);

    /** Below it lie the borders that two digitisations draw apart, not people: see docs/adr/0009. */
    private static final double SOME = 0.05;

    private static final double HALF = 0.5;

    /** From the columns of area_deprivation, all null where the area has none. */
    public static AreaDeprivation of(ResultSet row, Level level) throws SQLException {
        int residents = row.getInt("residents");
        if (row.wasNull()) {
            return UNAVAILABLE;
        }
        String part = level == Level.CELL ? "lsoas_" : "residents_";
        int whole = level == Level.CELL ? row.getInt("lsoas") : residents;
        return new AreaDeprivation(
                share(row.getInt(part + "10"), whole),
                share(row.getInt(part + "20"), whole),
                share(row.getInt(part + "30"), whole),
                share(row.getInt(part + "50"), whole),
                Value.of(row.getInt("lsoas")),
                Value.of(row.getInt("lsoas_10")),
                Value.of(row.getInt("lsoas_20")),
                Value.of(row.getString("worst_lsoa")),
                Value.of(row.getInt("worst_rank")));
    }

    /** The share in the worst 20 % by income, from the columns that begin with {@code income_}. */
    static Value income(ResultSet row, Level level) throws SQLException {
        String unit = level == Level.CELL ? "income_lsoas" : "income_residents";
        int whole = row.getInt(unit);
        return row.wasNull() ? Value.UNAVAILABLE : share(row.getInt(unit + "_20"), whole);
    }

    private static Value share(int part, int whole) {
        return whole == 0 ? Value.UNAVAILABLE : Value.rounded((double) part / whole);
    }

    /** 1 where under 5 % of residents are in the worst 20 %, 2 where 5 % or more, 3 where half or more; 0 where not known. */
    public int group() {
        if (!(share20 instanceof Value.Figure share)) {
            return 0;
        }
        double residents = share.value().doubleValue();
        return residents < SOME ? 1 : residents < HALF ? 2 : 3;
    }

    /** The share in one of the groups.
     *
     * @param percent 10, 20, 30 or 50
     */
    public Value share(int percent) {
        return switch (percent) {
            case 10 -> share10;
            case 20 -> share20;
            case 30 -> share30;
            case 50 -> share50;
            default -> throw new IllegalArgumentException("expected 10, 20, 30 or 50, got " + percent);
        };
    }

    public void putInto(Map<String, Object> json) {
        json.put("deprived_10", share10.json());
        json.put("deprived_20", share20.json());
        json.put("deprived_30", share30.json());
        json.put("deprived_50", share50.json());
        json.put("lsoas", lsoas.json());
        json.put("lsoas_in_20", lsoas20.json());
        json.put("worst_lsoa", worst.json());
        json.put("worst_rank", rank.json());
    }
}
