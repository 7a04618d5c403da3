package cymru.diogel.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.server.http.Representation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The built pages and assets, read from the class path into memory once: what its manifest does not name cannot be asked
 * for. Empty where the class path holds no such folder, as in a build without the web module.
 */
public final class PageStore {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8",
            "map", "application/json");

    /** The page of the map, which holds its table and the list too. */
    static final String MAP = "map";

    private final Map<String, Representation> pages = new HashMap<>();

    /** The same with the banners that the data wants now. */
    private volatile Map<String, Representation> shown = pages;

    private final Map<String, Representation> assets = new HashMap<>();
    private final Map<String, PageTexts> texts = new HashMap<>();
    private String worker = "";
    private Banners banners = Banners.NONE;

    /** @param folder on the class path, such as {@code web} */
    public PageStore(String folder) {
        byte[] manifest = read(folder + "/manifest.json");
        if (manifest == null) {
            return;
        }
        try {
            JsonNode root = new ObjectMapper().readTree(manifest);
            root.path("pages").properties().forEach(page -> {
                String file = page.getValue().asText();
                pages.put(page.getKey(), load(folder, file));
            });
            root.path("texts")
                    .properties()
                    .forEach(language -> texts.put(
                            language.getKey(),
                            new PageTexts(
                                    read(folder + "/" + language.getValue().asText()))));
            worker = root.path("worker").asText();
            root.path("assets").forEach(asset -> assets.put(asset.asText(), load(folder, asset.asText())));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Shows from now on what the data wants said over the pages. */
    public synchronized void tell(Banners now) {
        if (now.equals(banners)) {
            return;
        }
        banners = now;
        Map<String, Representation> told = new HashMap<>();
        pages.forEach((key, page) -> told.put(
                key,
                Representation.of(
                        page.contentType(),
                        now.in(page.plain(), key.substring(0, 2)).getBytes(UTF_8),
                        key,
                        null)));
        shown = told;
    }

    private static Representation load(String folder, String file) {
        byte[] bytes = read(folder + "/" + file);
        if (bytes == null) {
            throw new IllegalStateException(folder + "/manifest.json names " + file + ", which is not there");
        }
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Representation.of(TYPES.getOrDefault(extension, "application/octet-stream"), bytes, file, null);
    }

    private static byte @Nullable [] read(String resource) {
        try (InputStream stream = PageStore.class.getClassLoader().getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of the list in a language, empty in a build without the web module. */
    public Optional<PageTexts> findTexts(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The page of a view in a language, {@code en} or {@code cy}; the map, which says so, where there is no such view. */
    public Optional<Representation> findPage(String language, String view) {
        Map<String, Representation> now = shown;
        return Optional.ofNullable(now.getOrDefault(language + "/" + view, now.get(language + "/" + MAP)));
    }

    /** The page of the list as it was built, in which only the banners of the data that is in it may be shown. */
    public Optional<Representation> findList(String language) {
        return Optional.ofNullable(pages.get(language + "/" + MAP));
    }

    /** An asset by its name in the manifest, {@code assets/app-1a2b3c.js}. */
    Optional<Representation> findAsset(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** What keeps the patrol's page for when the server is away. */
    Optional<Representation> findWorker() {
        return findAsset(worker);
    }

    public boolean isEmpty() {
        return pages.isEmpty();
    }
}
