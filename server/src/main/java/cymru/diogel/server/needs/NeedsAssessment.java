package cymru.diogel.server.needs;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/needs-assessment}: the figures of the partnership's needs assessment, for any period. */
public record NeedsAssessment(Answers answers, CountDoor door) implements Handler {
    private static final String MARKING = "OFFICIAL";
    private static final Bilingual METHOD = new Bilingual(
            "Offences by the month in which they were recorded, in the served wards or without a place. Shares have Wilson's 95 % interval, counts the"
                    + " Poisson one. Hours are spread over the time in which an offence can have been committed; the operational day begins at 06:00. A flag"
                    + " that was not recorded counts as no.",
            "Troseddau yn ôl y mis y’u cofnodwyd, yn y wardiau a ddangosir neu heb leoliad. Mae gan gyfrannau gyfwng 95 % Wilson, a chyfrifon un Poisson."
                    + " Mae oriau wedi’u gwasgaru dros yr amser y gallai’r drosedd fod wedi’i chyflawni; mae’r diwrnod gweithredol yn dechrau am 06:00. Mae"
                    + " fflag na chofnodwyd yn cyfrif fel na.");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "from", "to", "v");
        @Nullable String definition = params.text("definition");
        @Nullable YearMonth from = params.month("from");
        @Nullable YearMonth to = params.month("to");
        answers.send(
                context,
                Question.of(door.role(), context, params),
                snapshot -> Representation.json(
                        answer(snapshot, definition, from, to), door.role().id()));
    }

    private Map<String, Object> answer(
            Snapshot snapshot, @Nullable String asked, @Nullable YearMonth from, @Nullable YearMonth to) {
        Definition definition = Definition.find(snapshot.handle(), asked);
        Period period =
                LoadedMonths.read(snapshot.handle(), definition.source()).period(from, to);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition.json());
        json.put("period", period.json());
        json.put("method", METHOD.json());
        json.put("role", door.role().id());
        json.put("data_version", snapshot.version());
        json.put("sample", snapshot.sample());
        json.put("marking", MARKING);
        Months months = period.months();
        if (months != null) {
            json.putAll(new Assessment(snapshot, door, definition, months, period.loaded()).json());
        }
        return json;
    }
}
