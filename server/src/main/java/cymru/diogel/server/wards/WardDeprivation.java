package cymru.diogel.server.wards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The deprivation of a ward by one index: shares 0-1 of its residents in the worst groups, its LSOAs, and its worst one. */
public record WardDeprivation(
        Value share10,
        Value share20,
        Value share30,
        Value share50,
        Value lsoas,
        Value lsoas20,
        Value worst,
        Value rank) {
    /** Of a ward for which the index is not loaded. */
    static final WardDeprivation UNAVAILABLE = new WardDeprivation(
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

    /** From the columns of area_deprivation, all null where the ward has none. */
    static WardDeprivation of(ResultSet row) throws SQLException {
        int residents = row.getInt("residents");
        if (row.wasNull()) {
            return UNAVAILABLE;
        }
        return new WardDeprivation(
                share(row.getInt("residents_10"), residents),
                share(row.getInt("residents_20"), residents),
                share(row.getInt("residents_30"), residents),
                share(row.getInt("residents_50"), residents),
                Value.of(row.getInt("lsoas")),
                Value.of(row.getInt("lsoas_20")),
                Value.of(row.getString("worst_lsoa")),
                Value.of(row.getInt("worst_rank")));
    }

    private static Value share(int part, int residents) {
        return residents == 0 ? Value.UNAVAILABLE : Value.rounded((double) part / residents);
    }

    /** 1 where under 5 % of residents are in the worst 20 %, 2 where 5 % or more, 3 where half or more; 0 where not known. */
    int group() {
        if (!(share20 instanceof Value.Figure share)) {
            return 0;
        }
        double residents = share.value().doubleValue();
        return residents < SOME ? 1 : residents < HALF ? 2 : 3;
    }

    void putInto(Map<String, Object> json) {
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
