package cymru.diogel.geodata.sample.extract;

import java.util.List;

/**
 * A Home Office code that the sample uses, with what the code itself says of place and victim.
 *
 * @param code {@code NNN/NN}
 * @param parts its share of its group
 * @param place the location type it implies, empty for any
 * @param sex of the victim where it implies one, empty for any
 * @param bands the age bands it allows, out of {@link Victim#BANDS}
 */
record OffenceCode(String code, int parts, String place, String sex, List<String> bands) {
    private static final List<String> ADULT = Victim.BANDS.subList(2, Victim.BANDS.size());

    static final List<OffenceCode> HOMICIDE = List.of(any("001/01", 27), any("004/01", 8), any("002/00", 52));
    static final List<OffenceCode> INJURY =
            List.of(any("008/06", 84), any("008/01", 9), any("005/01", 6), any("008/60", 1));
    static final List<OffenceCode> SEXUAL = List.of(
            victim("019/08", 34, "female", ADULT),
            victim("019/10", 4, "male", ADULT),
            victim("019/07", 8, "female", List.of("10-17")),
            victim("019/16", 3, "female", List.of("under 10", "10-17")),
            victim("020/05", 38, "female", Victim.BANDS),
            victim("020/03", 6, "female", ADULT),
            victim("017/15", 6, "male", Victim.BANDS),
            victim("017/13", 1, "male", ADULT));
    static final List<OffenceCode> ROBBERY = List.of(any("034/01", 90), any("034/02", 10));
    static final List<OffenceCode> AGGRAVATED_BURGLARY =
            List.of(at("029/00", 88, "dwelling"), at("031/00", 12, "shop"));
    static final List<OffenceCode> WITHOUT_INJURY = List.of(any("105/01", 88), any("104/23", 4), any("003/01", 8));
    static final List<OffenceCode> HARASSMENT = List.of(
            any("195/94", 46),
            any("195/12", 16),
            any("008/30", 12),
            any("008/65", 8),
            any("008/66", 6),
            victim("008/67", 12, "", ADULT));
    static final List<OffenceCode> DAMAGE = List.of(any("149/00", 84), any("058/00", 16));
    static final List<OffenceCode> PUBLIC_ORDER =
            List.of(any("125/09", 34), any("125/11", 34), any("125/12", 26), any("066/01", 6));
    static final List<OffenceCode> TRAFFICKING = List.of(
            any("092/30", 20),
            any("092/31", 12),
            any("092/34", 8),
            any("092/41", 20),
            any("092/70", 15),
            any("092/71", 8),
            any("092/81", 17));
    static final List<OffenceCode> POSSESSION = List.of(any("092/61", 72), any("092/50", 18), any("092/51", 10));
    static final List<OffenceCode> WEAPONS = List.of(any("008/11", 38), any("008/26", 56), at("008/27", 6, "school"));
    static final List<OffenceCode> THEFT_FROM_PERSON = List.of(any("039/00", 1));
    static final List<OffenceCode> BURGLARY = List.of(at("028/03", 62, "dwelling"), at("030/02", 38, "other"));
    /** Well formed, and in no table: a code that a load must name as unmapped. */
    static final List<OffenceCode> UNMAPPED = List.of(any("999/99", 1));

    private static OffenceCode any(String code, int parts) {
        return at(code, parts, "");
    }

    private static OffenceCode at(String code, int parts, String place) {
        return new OffenceCode(code, parts, place, "", Victim.BANDS);
    }

    private static OffenceCode victim(String code, int parts, String sex, List<String> bands) {
        return new OffenceCode(code, parts, "", sex, bands);
    }
}
