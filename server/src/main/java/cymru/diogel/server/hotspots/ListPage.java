package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.pages.Banners;
import cymru.diogel.server.pages.PageStore;
import cymru.diogel.server.pages.PageTexts;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /en/list}, {@code /cy/list}: the page with the list's table in it, so that it can be read before any script has run, or
 * without any. What the address asks for and the list does not know, the scripts tell; here the usual list stands in.
 */
public record ListPage(Answers answers, PageStore store, Hotspots hotspots, String language) implements Handler {
    private static final Logger log = LoggerFactory.getLogger(ListPage.class);
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(\\d{2})\\.\\.(\\d{4})-(\\d{2})");

    /** Rows in the page: cells are tens of thousands. */
    private static final int MOST_ROWS = 250;

    private static final int MONTHS = 12;

    /** Parameters of the page that the list has under the same name, and under another. */
    private static final List<String> SAME =
            List.of("definition", "index", "county", "level", "deprived", "share", "weights", "sort", "codes");

    private static final Map<String, String> OTHER = Map.of("order", "measure", "first", "top");

    @Override
    public void handle(Context context) {
        Representation page = store.findList(language)
                .orElseThrow(() -> Problem.busy("the page is not part of this build: build the web module"));
        PageTexts texts = store.findTexts(language).orElse(null);
        if (texts == null) {
            Delivery.send(context, page, "no-cache");
            return;
        }
        try {
            send(context, page, texts, asked(context));
        } catch (Problem unknown) {
            try {
                send(context, page, texts, Map.of());
            } catch (Problem failure) {
                log.info("The list's page goes out without its table: {}", failure.getMessage());
                Delivery.send(context, page, "no-cache");
            }
        }
    }

    private void send(Context context, Representation page, PageTexts texts, Map<String, String> asked) {
        Params params = Params.of(asked, HotspotQuestion.PARAMETERS);
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        answers.send(
                context,
                Question.of(hotspots.role(), context, params),
                snapshot -> filled(page, texts, snapshot, question, selection));
    }

    private Representation filled(
            Representation page,
            PageTexts texts,
            Snapshot snapshot,
            HotspotQuestion question,
            HotspotSelection selection) {
        HotspotTable table = hotspots.table(hotspots.frame(snapshot, question), selection);
        List<Listed> rows = table.shown(selection);
        String list = new ListMarkup(language, texts).of(table, rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
        String html = Banners.of(snapshot, table.frame().definition())
                .in(page.plain(), language)
                .replace("<!--list-->", rows.isEmpty() ? "" : list)
                .replace("<body data-view=\"map\"", "<body data-view=\"list\"");
        if (table.frame().index().holdsPoliceData()) {
            html = Banners.shown(html, "div id=\"circular\"");
        }
        return Representation.of(
                page.contentType(),
                html.getBytes(StandardCharsets.UTF_8),
                hotspots.role().id(),
                null);
    }

    /** The list's parameters of the page's address, as far as they have a form that it knows. */
    private static Map<String, String> asked(Context context) {
        Map<String, String> asked = new TreeMap<>();
        SAME.forEach(name -> put(asked, name, context.queryParam(name)));
        OTHER.forEach((name, theirs) -> put(asked, theirs, context.queryParam(name)));
        String period = context.queryParam("period");
        Matcher months = PERIOD.matcher(period == null ? "" : period);
        if (months.matches()) {
            asked.put("to", months.group(3) + "-" + months.group(4));
            int years = Integer.parseInt(months.group(3)) - Integer.parseInt(months.group(1));
            int count = years * MONTHS + Integer.parseInt(months.group(4)) - Integer.parseInt(months.group(2)) + 1;
            asked.put("months", Integer.toString(count));
        }
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            asked.put(name, value);
        }
    }
}
