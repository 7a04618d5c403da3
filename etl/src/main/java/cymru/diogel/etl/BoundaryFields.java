package cymru.diogel.etl;

import cymru.diogel.geodata.domain.AreaKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The field names of an ONS boundary file: WD22CD, WD22NM, WD22NMW and so on, where 22 is the year of the boundaries.
 *
 * @param vintage as the field names say: wards and counties are published for December (2022-12), LSOAs by census (2021)
 */
record BoundaryFields(
        AreaKind kind,
        String vintage,
        String code,
        String nameEn,
        String nameCy,
        @Nullable String countyCode,
        @Nullable String countyName) {
    private static final Pattern COUNTY = Pattern.compile("LAD\\d\\dCD");

    /** How field names begin, by kind, the smallest area that a file may name first. */
    private static final Map<AreaKind, String> PREFIXES =
            new EnumMap<>(Map.of(AreaKind.WARD, "WD", AreaKind.LSOA, "LSOA", AreaKind.COUNTY, "LAD"));

    /** The fields of a file, of the kind told or, untold, of the smallest area that they name. */
    static Optional<BoundaryFields> among(Set<String> properties, Optional<AreaKind> told) {
        for (AreaKind kind : told.map(Set::of).orElse(PREFIXES.keySet())) {
            Pattern code = Pattern.compile(prefix(kind) + "(\\d\\d)CD");
            for (String property : properties) {
                Matcher match = code.matcher(property);
                if (match.matches()) {
                    return Optional.of(of(kind, match.group(1), properties));
                }
            }
        }
        return Optional.empty();
    }

    private static BoundaryFields of(AreaKind kind, String year, Set<String> properties) {
        String stem = prefix(kind) + year;
        String county = kind != AreaKind.WARD
                ? null
                : properties.stream()
                        .filter(name -> COUNTY.matcher(name).matches())
                        .findFirst()
                        .orElse(null);
        return new BoundaryFields(
                kind,
                "20" + year + (kind == AreaKind.LSOA ? "" : "-12"),
                stem + "CD",
                stem + "NM",
                stem + "NMW",
                county,
                county == null ? null : county.replace("CD", "NM"));
    }

    /** For messages: what a file of this kind must have. */
    static String wanted(AreaKind kind) {
        return "a field such as " + prefix(kind) + (kind == AreaKind.LSOA ? "21CD" : "22CD");
    }

    private static String prefix(AreaKind kind) {
        return Objects.requireNonNull(PREFIXES.get(kind));
    }
}
