package cymru.diogel.server.needs;

import cymru.diogel.server.http.Bilingual;

/** Why a figure cannot be given. */
final class Reasons {
    static final Bilingual NOTHING_COUNTED =
            new Bilingual("nothing was counted in this period", "ni chyfrifwyd dim yn y cyfnod hwn");
    static final Bilingual NO_FLAGS = new Bilingual(
            "open data does not say whether an offence was domestic, or involved alcohol, drugs, a knife or a firearm",
            "nid yw data agored yn dweud a oedd trosedd yn ddomestig, neu’n ymwneud ag alcohol, cyffuriau, cyllell neu ddryll");
    static final Bilingual NO_HOURS =
            new Bilingual("open data does not say at what hour", "nid yw data agored yn dweud ar ba awr");
    static final Bilingual NO_EXTRACT = new Bilingual(
            "no extract of a force is loaded for this period",
            "nid oes detholiad gan heddlu wedi’i lwytho ar gyfer y cyfnod hwn");
    static final Bilingual NOT_WHOLE_YEARS = new Bilingual(
            "a season can be told only over whole years: ask for 12, 24, … months, all of them loaded",
            "dim ond dros flynyddoedd cyfan y gellir sôn am dymor: gofynnwch am 12, 24, … mis, pob un wedi’i lwytho");
    static final Bilingual NO_AREAS = new Bilingual("no wards are loaded", "nid oes wardiau wedi’u llwytho");

    private Reasons() {}
}
