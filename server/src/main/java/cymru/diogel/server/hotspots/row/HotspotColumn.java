package cymru.diogel.server.hotspots.row;

import cymru.diogel.server.tables.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The columns of a row of the targeting list, in the order in which every format has them, each with the count that it is
 * made of: where that one is hidden, the column is hidden with it. What each means stands in {@code columns.csv}.
 */
public enum HotspotColumn {
    RANK(Of.COUNT),
    RANK_LOW(Of.COUNT),
    RANK_HIGH(Of.COUNT),
    IN_TOP(Of.COUNT),
    CODE(Of.AREA),
    NAME_EN(Of.AREA),
    NAME_CY(Of.AREA),
    VINTAGE(Of.AREA),
    COUNTY(Of.AREA),
    COUNTY_NAME_EN(Of.AREA),
    COUNTY_NAME_CY(Of.AREA),
    POPULATION(Of.AREA),
    COUNT(Of.COUNT),
    COUNT_PLACE(Of.COUNT),
    EXPECTED(Of.AREA),
    RATE_PER_1000(Of.COUNT),
    RATE_LOW(Of.COUNT),
    RATE_HIGH(Of.COUNT),
    SMOOTHED(Of.COUNT),
    SMOOTHED_LOW(Of.COUNT),
    SMOOTHED_HIGH(Of.COUNT),
    SMOOTHED_LOCAL(Of.COUNT),
    FUNNEL_LOW(Of.AREA),
    FUNNEL_HIGH(Of.AREA),
    FUNNEL(Of.COUNT),
    GI_Z(Of.COUNT),
    GI_P(Of.COUNT),
    GI_TIER(Of.COUNT),
    MORAN(Of.COUNT),
    MORAN_P(Of.COUNT),
    AROUND(Of.COUNT),
    BEFORE(Of.BEFORE),
    CHANGE(Of.BOTH),
    CHANGE_LOW(Of.BOTH),
    CHANGE_HIGH(Of.BOTH),
    CHANGE_P(Of.BOTH),
    CHANGE_VERDICT(Of.BOTH),
    CLASS(Of.COUNT),
    HOT_PERIODS(Of.COUNT),
    PERIODS(Of.AREA),
    TREND_P(Of.COUNT),
    DEPRIVED_10(Of.AREA),
    DEPRIVED_20(Of.AREA),
    DEPRIVED_30(Of.AREA),
    DEPRIVED_50(Of.AREA),
    INCOME_20(Of.AREA),
    LSOAS(Of.AREA),
    LSOAS_IN_10(Of.AREA),
    LSOAS_IN_20(Of.AREA),
    WORST_LSOA(Of.AREA),
    WORST_RANK(Of.AREA),
    CELL(Of.COUNT),
    SCORE(Of.COUNT),
    SCORE_VIOLENCE(Of.COUNT),
    SCORE_DEPRIVATION(Of.AREA),
    SCORE_GROWTH(Of.COUNT),
    HARM(Of.COUNT),
    HARM_LARGEST(Of.COUNT),
    HARM_LARGEST_SHARE(Of.COUNT),
    DOMESTIC(Of.COUNT),
    ALCOHOL(Of.COUNT),
    DRUGS(Of.COUNT),
    KNIFE(Of.COUNT),
    FIREARM(Of.COUNT),
    PEAK(Of.COUNT),
    PEAK_SHARE(Of.COUNT),
    AMBULANCE(Of.AREA),
    AMBULANCE_PLACE(Of.AREA),
    EMERGENCY_DEPARTMENT(Of.AREA),
    FIRE(Of.AREA),
    YOUTH_JUSTICE(Of.AREA),
    REASONS(Of.AREA),
    CAVEATS(Of.AREA),
    ACTION_EN(Of.AREA),
    ACTION_CY(Of.AREA),
    OWNER(Of.AREA),
    DUE(Of.AREA),
    REVIEW(Of.AREA),
    STATUS(Of.AREA),
    DECISION_EN(Of.AREA),
    DECISION_CY(Of.AREA);

    private static final Map<String, Column> COLUMNS = Column.beside(HotspotColumn.class, "columns.csv").stream()
            .collect(Collectors.toMap(Column::id, column -> column));

    /** What a column is made of: nothing that a role may not see, the window's count, that of a year before, or both. */
    private enum Of {
        AREA,
        COUNT,
        BEFORE,
        BOTH
    }

    private final Of of;

    HotspotColumn(Of of) {
        this.of = of;
    }

    /** Every column's name, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(HotspotColumn::id).toList();
    }

    /** @throws IllegalArgumentException when none has that name */
    public static HotspotColumn of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The column's name in every format, {@code rate_per_1000}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its unit, title and description. */
    public Column column() {
        return Objects.requireNonNull(COLUMNS.get(id()), id());
    }

    /** Whether it is hidden where the window's count is, or where that of a year before is. */
    boolean hidden(boolean count, boolean before) {
        return switch (of) {
            case AREA -> false;
            case COUNT -> count;
            case BEFORE -> before;
            case BOTH -> count || before;
        };
    }
}
