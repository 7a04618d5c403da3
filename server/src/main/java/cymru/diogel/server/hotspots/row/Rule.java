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
            "count > funnel_high",
            "More incidents than chance explains: above the upper 99.8 % limit round what the whole area's rate"
                    + " would give",
            "Mwy o ddigwyddiadau nag y mae siawns yn ei esbonio: uwchlaw’r terfyn uchaf 99.8 % o amgylch yr hyn"
                    + " y byddai cyfradd yr ardal gyfan yn ei roi"),
    HOT_GI(
            row -> row.number(HotspotColumn.GI_Z) > 0 && row.number(HotspotColumn.GI_P) <= 0.05,
            "gi_z > 0 and gi_p <= 0.05",
            "Hot together with its neighbours: luck would do as much at most once in twenty, after correction"
                    + " for many tests",
            "Poeth ynghyd â’i chymdogion: byddai lwc yn gwneud cymaint unwaith mewn ugain ar y mwyaf, wedi"
                    + " cywiro ar gyfer llawer o brofion"),
    ISOLATED(
            row -> row.says(HotspotColumn.FUNNEL, "above") && row.says(HotspotColumn.AROUND, "below"),
            "funnel = above and around = below",
            "Violent among quieter neighbours: above its own limit, while the areas round it are below what the"
                    + " whole area's rate would give",
            "Treisgar ymhlith cymdogion tawelach: uwchlaw ei therfyn ei hun, tra bo’r ardaloedd o’i hamgylch"
                    + " islaw’r hyn y byddai cyfradd yr ardal gyfan yn ei roi"),
    RISING(
            row -> row.says(HotspotColumn.CHANGE_VERDICT, "up"),
            "change_verdict = up",
            "Risen clearly in a year: the whole 95 % interval of the change lies above none",
            "Wedi codi’n glir mewn blwyddyn: mae cyfwng 95 % y newid i gyd uwchlaw dim newid"),
    CLASS_HOT(
            row -> List.of("new", "consecutive", "intensifying", "persistent").stream()
                    .anyMatch(hot -> row.says(HotspotColumn.CLASS, hot)),
            "class = new, consecutive, intensifying or persistent",
            "A hotspot now, by its past: new, consecutive, intensifying or persistent",
            "Man poeth bellach, yn ôl ei gorffennol: newydd, olynol, yn dwysáu neu barhaus"),
    DEPRIVED_HALF(
            row -> row.number(HotspotColumn.DEPRIVED_20) >= 0.5,
            "deprived_20 >= 0.5",
            "Half its residents or more are in the most deprived 20 % of Wales",
            "Mae o leiaf hanner ei phreswylwyr yn yr 20 % mwyaf difreintiedig o Gymru"),
    WORST_TENTH(
            row -> row.number(HotspotColumn.LSOAS_IN_10) >= 1,
            "lsoas_in_10 >= 1",
            "Holds an LSOA, or part of one, in the most deprived 10 % of Wales",
            "Mae’n cynnwys ACEHI, neu ran o un, yn y 10 % mwyaf difreintiedig o Gymru"),
    DOUBLE(
            row -> row.says(HotspotColumn.CELL, "C3"),
            "cell = C3",
            "Among the most violent third, and with half its residents or more in the most deprived 20 % of" + " Wales",
            "Ymhlith y traean mwyaf treisgar, a hanner ei phreswylwyr neu fwy yn yr 20 % mwyaf difreintiedig o"
                    + " Gymru"),
    SURELY_TOP(
            row -> row.number(HotspotColumn.IN_TOP) >= 0.8,
            "in_top >= 0.8",
            "Surely among the first: at least 80 % likely to be among them, chance allowed for",
            "Yn sicr ymhlith y cyntaf: o leiaf 80 % yn debygol o fod yn eu plith, gan ganiatáu ar gyfer siawns"),
    POLICE_BLIND(
            row -> row.number(HotspotColumn.AMBULANCE_PLACE) >= 0.9 && row.number(HotspotColumn.COUNT_PLACE) < 0.5,
            "ambulance_place >= 0.9 and count_place < 0.5",
            "Police data may be blind here: among the tenth with most ambulance attendances, but in the lower"
                    + " half by police count",
            "Gall data’r heddlu fod yn ddall yma: ymhlith y ddegfed ran â’r nifer mwyaf o alwadau ambiwlans,"
                    + " ond yn yr hanner isaf yn ôl cyfrif yr heddlu");

    @SuppressWarnings("ImmutableEnumChecker") // Every one of them is a pure function.
    private final Predicate<HotspotRow> fires;

    private final String test;
    private final String english;
    private final String welsh;

    Rule(Predicate<HotspotRow> fires, String test, String english, String welsh) {
        this.fires = fires;
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
        return fires.test(row);
    }

    /** What is tested, by the names of the columns: {@code count > funnel_high}. */
    public String test() {
        return test;
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
                    json.put("test", rule.test());
                    json.putAll(rule.sentence().json());
                    return json;
                })
                .toList();
    }
}
