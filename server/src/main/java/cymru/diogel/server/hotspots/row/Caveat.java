package cymru.diogel.server.hotspots.row;

import cymru.diogel.server.http.Bilingual;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What must be borne in mind with the list, or with one row of it. */
public enum Caveat {
    PROXY(
            "The definition is an open-data proxy, not the partnership's agreed definition of serious violence.",
            "Dirprwy data agored yw’r diffiniad, nid diffiniad cytunedig y bartneriaeth o drais difrifol."),
    CIRCULAR(
            "This index holds police-recorded crime in its community safety domain, so deprivation and violence are partly the"
                    + " same thing; the income domain is free of that.",
            "Mae’r mynegai hwn yn cynnwys troseddau a gofnodwyd gan yr heddlu yn ei barth diogelwch cymunedol, felly yr un peth"
                    + " yn rhannol yw amddifadedd a thrais; nid yw hynny’n wir am y parth incwm."),
    FEWER_MONTHS(
            "Fewer months are loaded than were asked for; the list covers those that are.",
            "Mae llai o fisoedd wedi’u llwytho nag y gofynnwyd amdanynt; mae’r rhestr yn cwmpasu’r rhai sydd."),
    MISSING_MONTHS(
            "Months within the window are not loaded; rates are over those that are.",
            "Nid yw rhai misoedd o fewn y ffenestr wedi’u llwytho; mae’r cyfraddau dros y rhai sydd."),
    NO_BEFORE(
            "The same months of a year before are not loaded, so change cannot be told.",
            "Nid yw’r un misoedd flwyddyn ynghynt wedi’u llwytho, felly ni ellir dweud beth sydd wedi newid."),
    NO_CLASSES(
            "Under two years of twelve months are loaded, so no class can be told.",
            "Mae llai na dwy flwyddyn o ddeuddeg mis wedi’u llwytho, felly ni ellir rhoi dosbarth."),
    SHORT_TREND(
            "No trend can be significant over fewer than five periods.",
            "Ni all unrhyw duedd fod yn arwyddocaol dros lai na phum cyfnod."),
    SCORE_PARTS(
            "A part of the score is not available here; its weight is shared out over the others.",
            "Nid yw rhan o’r sgôr ar gael yma; rhennir ei phwysau rhwng y lleill."),
    NO_DIFFERENCE(
            "There is no evidence that areas differ by more than chance: the order means nothing.",
            "Nid oes tystiolaeth bod ardaloedd yn gwahaniaethu y tu hwnt i siawns: nid yw’r drefn yn golygu dim."),
    HIDDEN_COUNTS(
            "Counts of 1 to 4 are hidden and stand as 2 wherever several areas are reckoned together.",
            "Cuddir cyfrifon 1 i 4; maent yn sefyll fel 2 lle bynnag y cyfrifir sawl ardal gyda’i gilydd."),
    HARM_INCOMPLETE(
            "Harm is not told, since counted offences have no weight: ",
            "Ni ddangosir niwed, gan nad oes pwysau i droseddau a gyfrifir: "),
    RECORDING(
            "Recording practice changed within these periods: see the annotations.",
            "Newidiodd arferion cofnodi o fewn y cyfnodau hyn: gweler y nodiadau."),
    FEW_RESIDENTS(
            "Under 1,000 residents: its rate is easily moved.",
            "Llai na 1,000 o breswylwyr: mae’n hawdd symud ei chyfradd."),
    FEW_INCIDENTS("Under 10 incidents: low reliability.", "Llai na 10 digwyddiad: dibynadwyedd isel."),
    NO_NEIGHBOURS(
            "No neighbours: Gi* stands for the area alone.",
            "Dim cymdogion: mae Gi* yn sefyll dros yr ardal ei hun yn unig.");

    private final String english;
    private final String welsh;

    Caveat(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** In rows and messages: {@code few_residents}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Bilingual sentence() {
        return new Bilingual(english, welsh);
    }

    /** As told beside the list. */
    public Map<String, Object> json() {
        return json("");
    }

    /** @param names what the sentence ends with, where it names something */
    public Map<String, Object> json(String names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id());
        json.put("en", english + names);
        json.put("cy", welsh + names);
        return json;
    }
}
