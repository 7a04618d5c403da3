package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.domain.ExtractForm;
import cymru.diogel.geodata.domain.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a force's extract, checked: a single recorded crime. No message about it tells its reference.
 *
 * @param code of the Home Office, NNN/NN
 * @param position null where the file gives none
 * @param traits the flags that are yes, as bits
 * @param unrecorded the flags that are empty, as bits
 */
record ExtractRow(
        String force,
        String reference,
        String code,
        LocalDate recordedOn,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable ExtractPosition position,
        @Nullable String locationType,
        int traits,
        int unrecorded,
        @Nullable String ageBand,
        @Nullable String sex,
        @Nullable String outcome,
        boolean cancelled) {
    private static final Pattern FORCE = Pattern.compile("[\\p{L}][\\p{L} .&'-]{1,79}");
    private static final Pattern CODE = Pattern.compile("\\d{3}/\\d{2}");
    private static final List<String> YES = List.of("yes", "y", "true", "1");
    private static final List<String> NO = List.of("no", "n", "false", "0");
    private static final List<String> AGE_BANDS =
            List.of("under 10", "10-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+");
    private static final List<String> SEXES = List.of("female", "male", "other");

    /** Whether most of the form's headings are there. */
    static boolean looksLike(Collection<String> headings) {
        return ExtractForm.HEADINGS.stream().filter(headings::contains).count() > ExtractForm.HEADINGS.size() / 2;
    }

    /** @param now no row is of a later time */
    static ExtractRow parse(Table.Row row, Instant now) throws RowProblem {
        // Neighbours of the reference are not said back: in a row whose columns have moved, one of them holds it.
        String force = row.get("force");
        if (!FORCE.matcher(force).matches()) {
            throw new RowProblem("force: expected the name of a police force, in letters");
        }
        String reference = row.get("reference");
        if (reference.isEmpty()) {
            throw new RowProblem("reference: expected the force's pseudonymised reference, got nothing");
        }
        String code = row.get("offence_code");
        if (!CODE.matcher(code).matches()) {
            throw new RowProblem("offence_code: expected a Home Office code such as 008/06");
        }
        ExtractTimes times = ExtractTimes.of(row, now);
        int traits = 0;
        int unrecorded = 0;
        for (Trait trait : Trait.values()) {
            String text = row.get(trait.id());
            traits |= yes(trait.id(), text) ? trait.bit() : 0;
            unrecorded |= text.isEmpty() ? trait.bit() : 0;
        }
        return new ExtractRow(
                force,
                reference,
                code,
                times.recordedOn(),
                times.from(),
                times.to(),
                ExtractPosition.of(row),
                orNull(row.get("location_type")),
                traits,
                unrecorded,
                among(AGE_BANDS, "victim_age_band", row),
                among(SEXES, "victim_sex", row),
                orNull(row.get("outcome")),
                yes("cancelled", row.get("cancelled")));
    }

    private static boolean yes(String heading, String text) throws RowProblem {
        String answer = text.toLowerCase(Locale.ROOT);
        if (YES.contains(answer)) {
            return true;
        }
        if (answer.isEmpty() || NO.contains(answer)) {
            return false;
        }
        throw new RowProblem(heading + ": expected yes, no or nothing, got '" + text + "'");
    }

    private static @Nullable String among(List<String> known, String heading, Table.Row row) throws RowProblem {
        String text = row.get(heading).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || known.contains(text)) {
            return orNull(text);
        }
        throw new RowProblem(heading + ": expected one of " + String.join(", ", known) + ", or nothing, got '"
                + row.get(heading) + "'");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
