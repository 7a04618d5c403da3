package cymru.diogel.geodata.domain;

import java.util.List;

/** The form of a force's extract of single crimes, as geodata/README.md describes it. */
public final class ExtractForm {
    /** Its columns, in order. */
    public static final List<String> HEADINGS = List.of(
            "force",
            "reference",
            "offence_code",
            "recorded_on",
            "committed_from",
            "committed_to",
            "easting",
            "northing",
            "longitude",
            "latitude",
            "location_type",
            "domestic",
            "alcohol",
            "drugs",
            "knife",
            "firearm",
            "victim_age_band",
            "victim_sex",
            "outcome",
            "cancelled");

    private ExtractForm() {}
}
