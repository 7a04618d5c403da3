package cymru.diogel.server.wards;

import cymru.diogel.server.catalogue.PopulationEdition;
import cymru.diogel.server.tables.Value;
import java.util.Locale;
import java.util.function.Function;

/** The columns of a ward's row, in the order in which every format has them. */
enum WardColumn {
    CODE(row -> new Value.Text(row.facts().code())),
    NAME_EN(row -> new Value.Text(row.facts().nameEn())),
    NAME_CY(row -> new Value.Text(row.facts().nameCy())),
    COUNTY(row -> Value.of(row.facts().county())),
    VINTAGE(row -> new Value.Text(row.facts().vintage())),
    POPULATION(row -> Value.of(row.facts().population())),
    POPULATION_METHOD(
            row -> row.facts().population() == null ? Value.UNAVAILABLE : new Value.Text(PopulationEdition.METHOD)),
    COUNT(WardRow::count),
    RATE_PER_1000(WardRow::rate),
    RATE_LOW(WardRow::low),
    RATE_HIGH(WardRow::high),
    RANK(WardRow::rank),
    DEPRIVED_10(row -> row.facts().deprivation().share10()),
    DEPRIVED_20(row -> row.facts().deprivation().share20()),
    DEPRIVED_30(row -> row.facts().deprivation().share30()),
    DEPRIVED_50(row -> row.facts().deprivation().share50()),
    LSOAS(row -> row.facts().deprivation().lsoas()),
    LSOAS_IN_20(row -> row.facts().deprivation().lsoas20()),
    WORST_LSOA(row -> row.facts().deprivation().worst()),
    WORST_RANK(row -> row.facts().deprivation().rank()),
    COUNTY_NAME_EN(row -> Value.of(row.facts().countyNameEn())),
    COUNTY_NAME_CY(row -> Value.of(row.facts().countyNameCy())),
    CELL(WardRow::cell);

    @SuppressWarnings("ImmutableEnumChecker") // Every one of them is a pure function.
    private final Function<WardRow, Value> value;

    WardColumn(Function<WardRow, Value> value) {
        this.value = value;
    }

    /** The column's name in every format, {@code rate_per_1000}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Value of(WardRow row) {
        return value.apply(row);
    }
}
