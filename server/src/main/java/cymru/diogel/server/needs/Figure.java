package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.stats.PoissonInterval;
import cymru.diogel.geodata.stats.Proportion;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure with what it was made from.
 *
 * @param definition what is counted, which need not be the one that was asked for
 * @param reason why there is no value, null where there is one
 */
record Figure(
        String id,
        Bilingual title,
        String definition,
        String unit,
        Value value,
        Value numerator,
        Value denominator,
        Value low,
        Value high,
        @Nullable Bilingual reason) {
    /** A share of a total with its Wilson interval; hidden where either part is. */
    static Figure share(String id, Bilingual title, String definition, ShownCount part, ShownCount total) {
        if (!(part instanceof Known some) || !(total instanceof Known all)) {
            Value hidden = Value.CONFIDENTIAL;
            return new Figure(id, title, definition, "share", hidden, hidden, Value.of(total), hidden, hidden, null);
        }
        return share(id, title, definition, some.value(), all.value());
    }

    /**
     * A share whose numerator is a sum of weights; the interval is that of the nearest whole number.
     *
     * @param part 0 to {@code total}
     */
    static Figure share(String id, Bilingual title, String definition, double part, int total) {
        if (total == 0) {
            return none(id, title, definition, "share", Reasons.NOTHING_COUNTED);
        }
        Proportion share = Proportion.of((int) Math.rint(Math.min(part, total)), total, Rate.LEVEL);
        return new Figure(
                id,
                title,
                definition,
                "share",
                Value.rounded(part / total),
                Value.rounded(part),
                Value.of(total),
                Value.rounded(share.low()),
                Value.rounded(share.high()),
                null);
    }

    /** A count with its Poisson interval. */
    static Figure count(String id, Bilingual title, String definition, ShownCount count) {
        Value none = Value.UNAVAILABLE;
        if (!(count instanceof Known known)) {
            Value hidden = Value.CONFIDENTIAL;
            return new Figure(id, title, definition, "incidents", hidden, hidden, none, hidden, hidden, null);
        }
        PoissonInterval interval = PoissonInterval.of(known.value(), Rate.LEVEL);
        return new Figure(
                id,
                title,
                definition,
                "incidents",
                Value.of(count),
                Value.of(count),
                none,
                Value.rounded(interval.low()),
                Value.rounded(interval.high()),
                null);
    }

    /** A count a month over several months, with the count's Poisson interval. */
    static Figure mean(String id, Bilingual title, String definition, ShownCount count, int months) {
        if (months == 0) {
            return none(id, title, definition, "incidents a month", Reasons.NOT_LOADED);
        }
        if (!(count instanceof Known known)) {
            Value hidden = Value.CONFIDENTIAL;
            return new Figure(
                    id, title, definition, "incidents a month", hidden, hidden, Value.of(months), hidden, hidden, null);
        }
        PoissonInterval interval = PoissonInterval.of(known.value(), Rate.LEVEL);
        return new Figure(
                id,
                title,
                definition,
                "incidents a month",
                Value.rounded((double) known.value() / months),
                Value.of(count),
                Value.of(months),
                Value.rounded(interval.low() / months),
                Value.rounded(interval.high() / months),
                null);
    }

    /** A number that is not a sample of anything: it has no interval. */
    static Figure plain(String id, Bilingual title, String definition, String unit, Value value) {
        Value none = Value.UNAVAILABLE;
        return new Figure(id, title, definition, unit, value, none, none, none, none, null);
    }

    /** A figure that the loaded data cannot support, with the reason. */
    static Figure none(String id, Bilingual title, String definition, String unit, Bilingual reason) {
        Value none = Value.UNAVAILABLE;
        return new Figure(id, title, definition, unit, none, none, none, none, none, reason);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("title", title.json());
        json.put("definition", definition);
        json.put("unit", unit);
        json.put("value", value.json());
        json.put("numerator", numerator.json());
        json.put("denominator", denominator.json());
        json.put("low", low.json());
        json.put("high", high.json());
        if (reason != null) {
            json.put("reason", reason.json());
        }
        return json;
    }
}
