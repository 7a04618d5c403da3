package cymru.diogel.geodata.sample.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * One crime of the extract.
 *
 * @param ward index of the ward it happened in, known even where it is not placed
 * @param month index in the months of the country in which it began
 * @param from local time, Europe/London
 * @param to local time not before {@code from}, null where it is not known
 * @param place whole metres of EPSG:27700, null where it could not be placed
 * @param flags of domestic, alcohol, drugs, knife, firearm: {@code yes}, {@code no}, or empty where not recorded
 */
record Offence(
        OffenceGroup group,
        int ward,
        int month,
        String code,
        LocalDate recorded,
        LocalDateTime from,
        @Nullable LocalDateTime to,
        @Nullable Coordinate place,
        String locationType,
        List<String> flags,
        Victim victim,
        String outcome,
        boolean cancelled) {}
