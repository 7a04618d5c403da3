package cymru.diogel.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.version.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What the data wants said over every page: the server shows it in the page itself, so that nothing moves down once the
 * scripts know of it, and who has none reads it too.
 *
 * @param sample whether the data is invented
 * @param proxy what the definition stands in for, null where it is the real one
 */
public record Banners(boolean sample, @Nullable Bilingual proxy) {
    static final Banners NONE = new Banners(false, null);

    public static Banners of(Snapshot snapshot, Definition definition) {
        return new Banners(snapshot.sample(), definition.proxy() ? definition.note() : null);
    }

    /** A built page with its banners shown. */
    public String in(byte[] page, String language) {
        String html = new String(page, UTF_8);
        if (sample) {
            html = shown(html, "section id=\"sample\"");
        }
        if (proxy != null) {
            String note = language.equals("cy") ? proxy.cy() : proxy.en();
            html = shown(html, "(?:section|aside) id=\"proxy\"")
                    .replace(
                            "<span id=\"proxy-text\"></span>",
                            "<span id=\"proxy-text\">"
                                    + note.replace("&", "&amp;").replace("<", "&lt;") + "</span>");
        }
        return html;
    }

    /** A page in which an element that the build hides is shown. */
    public static String shown(String html, String start) {
        return html.replaceFirst("(<" + start + "[^>]*?) hidden", "$1");
    }
}
