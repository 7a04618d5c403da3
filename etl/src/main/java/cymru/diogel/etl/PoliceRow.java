package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.domain.Months;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a data.police.uk street file, checked. The point is an anonymised place near the offence, in CRS84 degrees;
 * both parts are null where the publisher gives none.
 */
record PoliceRow(
        @Nullable String crimeId,
        YearMonth month,
        String force,
        @Nullable Double longitude,
        @Nullable Double latitude,
        String location,
        @Nullable String lsoaCode,
        String crimeType,
        @Nullable String outcome,
        @Nullable String context) {

    static PoliceRow parse(Table.Row row, Set<String> crimeTypes) throws RowProblem {
        String force = row.get("Reported by");
        if (force.isEmpty()) {
            throw new RowProblem("Reported by: expected the name of a force, got nothing");
        }
        String type = row.get("Crime type");
        if (!crimeTypes.contains(type)) {
            throw new RowProblem("Crime type: expected one that data.police.uk uses, got '" + type + "'");
        }
        Position point = Position.of(row, "Longitude", "Latitude", "degrees", Crs.CRS84);
        return new PoliceRow(
                orNull(row.get("Crime ID")),
                month(row.get("Month")),
                force,
                point == null ? null : point.x(),
                point == null ? null : point.y(),
                row.get("Location"),
                orNull(row.get("LSOA code")),
                type,
                orNull(row.get("Last outcome category")),
                orNull(row.get("Context")));
    }

    private static YearMonth month(String text) throws RowProblem {
        try {
            return Months.parse(text);
        } catch (IllegalArgumentException problem) {
            throw new RowProblem("Month: " + problem.getMessage());
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
