package cymru.diogel.server.pack.pages;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.catalogue.Attribution;
import cymru.diogel.server.pack.PackData;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.Tongue;
import cymru.diogel.server.pack.drawing.Drawings;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole document, a part for each language, before it is laid out on pages. */
public final class Booklet {
    private static final String CSS = SqlFile.beside(Booklet.class, "pack.css");

    private final Html html = new Html();
    private final Drawings drawings = new Drawings();
    private final String title;

    public Booklet(PackData data) {
        List<Sheet> sheets = data.tongues().stream()
                .map(tongue -> new Sheet(html, new Words(tongue), data, drawings))
                .toList();
        title = sheets.stream().map(Cover::title).collect(Collectors.joining(" / "));
        Element bookmarks = html.el("bookmarks");
        Element body = html.el("body");
        for (Sheet sheet : sheets) {
            body.appendChild(part(sheet));
            for (Section section : data.sections()) {
                Element bookmark =
                        html.with(html.el("bookmark"), "name", sheet.words().t("section." + section.id()));
                bookmarks.appendChild(html.with(bookmark, "href", "#" + sheet.id(section)));
            }
        }
        Element about = html.with(
                html.with(html.el("meta"), "name", "subject"),
                "content",
                sheets.get(0).what());
        Element author = html.with(html.with(html.el("meta"), "name", "author"), "content", "Diogel");
        Element head = html.el("head", html.el("title", title), about, author, html.style(CSS), bookmarks);
        Element whole = html.el("html", head, body);
        html.document()
                .appendChild(html.with(whole, "lang", sheets.get(0).words().lang()));
    }

    public Document document() {
        return html.document();
    }

    public Drawings drawings() {
        return drawings;
    }

    public String title() {
        return title;
    }

    /** Where a section begins: a name within the document. */
    public static String id(Tongue tongue, Section section) {
        return tongue.id() + "-" + section.id();
    }

    /** The name of a section in a language. */
    public static String title(Tongue tongue, Section section) {
        return new Words(tongue).t("section." + section.id());
    }

    private Element part(Sheet sheet) {
        Element part = html.of("part", "div", running(sheet), foot(sheet), Cover.of(sheet));
        for (Section section : sheet.data().sections()) {
            part.appendChild(write(section, sheet));
        }
        return html.with(part, "lang", sheet.words().lang());
    }

    private static Element write(Section section, Sheet sheet) {
        return switch (section) {
            case MAP -> ForcePage.of(sheet);
            case TOP -> TopPage.of(sheet);
            case CHANGE -> ChangePage.of(sheet);
            case QUARTERS -> QuartersPage.of(sheet);
            case WARDS -> WardPages.of(sheet);
            case NIGHT -> NightPage.of(sheet);
            case ACTIONS -> ActionsPage.of(sheet);
            case METHOD -> MethodPage.of(sheet);
            case TABLE -> TablePage.of(sheet);
        };
    }

    /** Over every page: the marking, and on the sample that it is one. */
    private Element running(Sheet sheet) {
        boolean sample = sheet.data().sample();
        return html.of(
                "head",
                "div",
                html.of("marking", "span", sheet.data().list().path("marking").asText()),
                sample ? html.of("sample", "span", sheet.words().said(Attribution.SAMPLE)) : List.of(),
                html.of("name", "span", Cover.title(sheet)));
    }

    /** Under every page: what the figures are over, of which data, whom it is owed to, and which page it is. */
    private Element foot(Sheet sheet) {
        return html.of(
                "foot",
                "div",
                html.of(
                        "page",
                        "p",
                        sheet.words().t("page"),
                        " ",
                        html.of("n", "span"),
                        " ",
                        sheet.words().t("page.of"),
                        " ",
                        html.of("all", "span")),
                html.el("p", sheet.what() + " · " + Cover.data(sheet)),
                html.el("p", sheet.words().said(Attribution.of(sheet.data().sample()))),
                html.of("marking", "p", sheet.data().list().path("marking").asText()));
    }
}
