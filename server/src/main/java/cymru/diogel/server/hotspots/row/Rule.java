package cymru.diogel.server.hotspots.row;

import cymru.diogel.server.http.Bilingual;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Why an area is listed: each a test of nothing but the row's own columns as they are shown, so that anyone can do it again. */
public enum Rule {
    ABOVE_FUNNEL(
            row -> row.number(HotspotColumn.COUNT) > row.number(HotspotColumn.FUNNEL_HIGH),
            "More incidents than chance explains: count is above funnel_high, the upper 99.8 % limit round what the whole"
                    + " area's rate would give",
            "Mwy o ddigwyddiadau nag y mae siawns yn ei esbonio: mae count uwchlaw funnel_high, y terfyn uchaf 99.8 % o"
                    + " amgylch yr hyn y byddai cyfradd yr ardal gyfan yn ei roi"),
    HOT_GI(
            row -> row.number(HotspotColumn.GI_Z) > 0 && row.number(HotspotColumn.GI_P) <= 0.05,
            "Hot together with its neighbours: gi_z is above 0 and gi_p, corrected for many tests, is at most 0.05",
            "Poeth ynghyd â’i chymdogion: mae gi_z uwchlaw 0 a gi_p, wedi’i gywiro ar gyfer llawer o brofion, yn 0.05 ar y"
                    + " mwyaf"),
    ISOLATED(
            row -> row.says(HotspotColumn.FUNNEL, "above") && row.says(HotspotColumn.AROUND, "below"),
            "Violent among quieter neighbours: funnel is above while around is below",
            "Treisgar ymhlith cymdogion tawelach: funnel yw above tra bo around yn below"),
    RISING(
            row -> row.says(HotspotColumn.CHANGE_VERDICT, "up"),
            "Risen clearly in a year: change_verdict is up, as change_low is above 1",
            "Wedi codi’n glir mewn blwyddyn: change_verdict yw up, gan fod change_low uwchlaw 1"),
    CLASS_HOT(
            row -> List.of("new", "consecutive", "intensifying", "persistent").stream()
                    .anyMatch(hot -> row.says(HotspotColumn.CLASS, hot)),
            "A hotspot now, by its past: class is new, consecutive, intensifying or persistent",
            "Man poeth bellach, yn ôl ei gorffennol: class yw new, consecutive, intensifying neu persistent"),
    DEPRIVED_HALF(
            row -> row.number(HotspotColumn.DEPRIVED_20) >= 0.5,
            "Half its residents or more are in the most deprived 20 % of Wales: deprived_20 is at least 0.5",
            "Mae o leiaf hanner ei phreswylwyr yn yr 20 % mwyaf difreintiedig o Gymru: mae deprived_20 yn 0.5 o leiaf"),
    WORST_TENTH(
            row -> row.number(HotspotColumn.LSOAS_IN_10) >= 1,
            "Holds part of an LSOA in the most deprived 10 % of Wales: lsoas_in_10 is at least 1",
            "Mae’n cynnwys rhan o ACEHI yn y 10 % mwyaf difreintiedig o Gymru: mae lsoas_in_10 yn 1 o leiaf"),
    DOUBLE(
            row -> row.says(HotspotColumn.CELL, "C3"),
            "Among the most violent third and with half its residents in the most deprived 20 %: cell is C3",
            "Ymhlith y traean mwyaf treisgar a hanner ei phreswylwyr yn yr 20 % mwyaf difreintiedig: cell yw C3"),
    SURELY_TOP(
            row -> row.number(HotspotColumn.IN_TOP) >= 0.8,
            "Surely among the first: in_top, the probability of being in the first top_n, is at least 0.8",
            "Yn sicr ymhlith y cyntaf: mae in_top, y tebygolrwydd o fod yn y top_n cyntaf, yn 0.8 o leiaf"),
    POLICE_BLIND(
            row -> row.number(HotspotColumn.AMBULANCE_PLACE) >= 0.9 && row.number(HotspotColumn.COUNT_PLACE) < 0.5,
            "Police data may be blind here: ambulance_place is at least 0.9 while count_place is under 0.5",
            "Gall data’r heddlu fod yn ddall yma: mae ambulance_place yn 0.9 o leiaf tra bo count_place o dan 0.5");

    @SuppressWarnings("ImmutableEnumChecker") // Every one of them is a pure function.
    private final Predicate<HotspotRow> test;

    private final String english;
    private final String welsh;

    Rule(Predicate<HotspotRow> test, String english, String welsh) {
        this.test = test;
        this.english = english;
        this.welsh = welsh;
    }

    /** In rows and messages: {@code above_funnel}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a row meets it. */
    public boolean fires(HotspotRow row) {
        return test.test(row);
    }

    public Bilingual sentence() {
        return new Bilingual(english, welsh);
    }

    /** The rules that a row meets. */
    public static List<String> of(HotspotRow row) {
        return Arrays.stream(values())
                .filter(rule -> rule.fires(row))
                .map(Rule::id)
                .toList();
    }

    /** Every rule in words. */
    public static List<Map<String, Object>> json() {
        return Arrays.stream(values())
                .map(rule -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", rule.id());
                    json.putAll(rule.sentence().json());
                    return json;
                })
                .toList();
    }
}
