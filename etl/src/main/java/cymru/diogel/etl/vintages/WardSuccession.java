package cymru.diogel.etl.vintages;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.stats.Apportionment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which wards became which, from each loaded vintage to the next, by the land and the residents that they have in common. There
 * is no published lookup of wards; a best fit would leave wards without any LSOA.
 */
record WardSuccession(Handle handle) {
    private static final String OVERLAPS = SqlFile.beside(WardSuccession.class, "ward-overlaps.sql");

    /** Two wards with land in common; {@code residents} are the earlier ward's, null where none are loaded. */
    private record Overlap(
            int fromId,
            int toId,
            double fromShare,
            double toShare,
            double weight,
            @Nullable String edition,
            @Nullable Integer residents) {
        static Overlap of(ResultSet row) throws SQLException {
            int residents = row.getInt("residents");
            boolean known = !row.wasNull();
            return new Overlap(
                    row.getInt("from_id"),
                    row.getInt("to_id"),
                    row.getDouble("from_share"),
                    row.getDouble("to_share"),
                    row.getDouble("weight"),
                    row.getString("population_edition"),
                    known ? residents : null);
        }
    }

    void rebuild() {
        Map<Integer, List<Overlap>> byWard = new LinkedHashMap<>();
        handle.createQuery(OVERLAPS).map((row, context) -> Overlap.of(row)).forEach(one -> byWard.computeIfAbsent(
                        one.fromId(), ward -> new ArrayList<>())
                .add(one));
        List<Successor> successors = new ArrayList<>();
        byWard.values().forEach(overlaps -> share(overlaps, successors));
        Successor.store(handle, successors);
    }

    /** Every resident of the earlier ward goes to one of the later ones. */
    private static void share(List<Overlap> overlaps, List<Successor> successors) {
        double weights = overlaps.stream().mapToDouble(Overlap::weight).sum();
        double land = overlaps.stream().mapToDouble(Overlap::fromShare).sum();
        double[] shares = overlaps.stream()
                .mapToDouble(one -> weights > 0 ? one.weight() / weights : one.fromShare() / land)
                .toArray();
        Integer residents = overlaps.get(0).residents();
        int[] whole = Apportionment.wholeResidents(shares, residents == null ? 0 : residents);
        for (int i = 0; i < whole.length; i++) {
            Overlap one = overlaps.get(i);
            successors.add(new Successor(
                    one.fromId(),
                    one.toId(),
                    one.fromShare(),
                    one.toShare(),
                    one.edition(),
                    residents == null ? null : Integer.valueOf(whole[i]),
                    null,
                    "area"));
        }
    }
}
