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
    static final Bilingual NOT_LOADED = new Bilingual("no such month is loaded", "nid oes mis o’r fath wedi’i lwytho");
    static final Bilingual STANDS_IN = new Bilingual(
            "Open data has no hours, no kind of place and no flags, so the night-time economy cannot be told from it. What follows is everything that the"
                    + " definition counts, at any hour and with or without drink.",
            "Nid oes gan ddata agored oriau, math o le na fflagiau, felly ni ellir gweld economi’r nos ynddo. Yr hyn sy’n dilyn yw popeth y mae’r diffiniad yn"
                    + " ei gyfrif, ar unrhyw awr a gyda diod neu hebddi.");
    static final Bilingual NO_PLACES = new Bilingual(
            "open data does not say at what kind of place", "nid yw data agored yn dweud ym mha fath o le");
    static final Bilingual NO_AREAS = new Bilingual("no wards are loaded", "nid oes wardiau wedi’u llwytho");

    private Reasons() {}
}
