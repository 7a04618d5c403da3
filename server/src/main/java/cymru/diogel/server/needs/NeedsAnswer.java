package cymru.diogel.server.needs;

import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The figures of the partnership's needs assessment, whoever asks: their address, or the pack. */
public record NeedsAnswer(CountDoor door) {
    public static final List<String> PARAMETERS = NeedsQuestion.PARAMETERS;

    static final String MARKING = "OFFICIAL";
    static final Bilingual METHOD = new Bilingual(
            "Offences by the month in which they were recorded, in the served wards or without a place. Shares have Wilson's 95 % interval, counts the"
                    + " Poisson one. Hours are spread over the time in which an offence can have been committed; the operational day begins at 06:00. A flag"
                    + " that was not recorded counts as no.",
            "Troseddau yn ôl y mis y’u cofnodwyd, yn y wardiau a ddangosir neu heb leoliad. Mae gan gyfrannau gyfwng 95 % Wilson, a chyfrifon un Poisson."
                    + " Mae oriau wedi’u gwasgaru dros yr amser y gallai’r drosedd fod wedi’i chyflawni; mae’r diwrnod gweithredol yn dechrau am 06:00. Mae"
                    + " fflag na chofnodwyd yn cyfrif fel na.");

    /**
     * Reads what is asked, and gives what answers it at one data version.
     *
     * @throws cymru.diogel.server.http.Problem when a parameter is not as it must be, at once or when it answers
     */
    public Function<Snapshot, Map<String, Object>> asked(Params params) {
        NeedsQuestion question = NeedsQuestion.of(params);
        return snapshot -> answer(snapshot, question);
    }

    private Map<String, Object> answer(Snapshot snapshot, NeedsQuestion question) {
        Definition definition = question.definition(snapshot);
        Period period = question.period(snapshot, door.role(), definition);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition.json());
        json.put("period", period.json());
        json.put("method", METHOD.json());
        json.put("role", door.role().id());
        json.put("data_version", snapshot.version());
        json.put("sample", snapshot.sample());
        json.put("marking", MARKING);
        question.assessment(snapshot, door, definition, period).ifPresent(assessment -> json.putAll(assessment.json()));
        return json;
    }
}
