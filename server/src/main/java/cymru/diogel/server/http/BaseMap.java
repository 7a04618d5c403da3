package cymru.diogel.server.http;

import cymru.diogel.geodata.BadInput;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Raster tiles of somebody else's to lay under the wards, where the one who runs the server asks for them. The page then loads
 * pictures from that one origin; none is configured by default.
 *
 * @param url the address of a tile, in web Mercator, with {@code {z}}, {@code {x}} and {@code {y}}
 * @param attribution what its publisher asks to be written on the map
 */
public record BaseMap(String url, String attribution) {
    /** The setting that holds the address. */
    public static final String URL = "DIOGEL_BASE_MAP_URL";

    /** The setting that holds the attribution. */
    public static final String ATTRIBUTION = "DIOGEL_BASE_MAP_ATTRIBUTION";

    /** Nothing in it can end a directive of the content security policy or begin another. */
    private static final Pattern ADDRESS = Pattern.compile("(https?://[A-Za-z0-9.-]+(?::\\d{1,5})?)/[^\\s;,'\"]*");

    /**
     * @return null where no address is set
     * @throws BadInput naming the setting that is not as it must be
     */
    public static @Nullable BaseMap from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        String attribution = environment.getOrDefault(ATTRIBUTION, "").strip();
        if (url.isEmpty()) {
            return null;
        }
        if (!ADDRESS.matcher(url).matches() || !url.contains("{z}") || !url.contains("{x}") || !url.contains("{y}")) {
            throw new BadInput(
                    URL + ": expected the address of a tile, as https://host/{z}/{x}/{y}.png, got '" + url + "'");
        }
        if (attribution.isEmpty()) {
            throw new BadInput(ATTRIBUTION + ": expected what the publisher of the base map asks to be written on it,"
                    + " got nothing");
        }
        return new BaseMap(url, attribution);
    }

    /** Scheme, host and port, as a content security policy names a source. */
    String origin() {
        URI tile = URI.create(url.replaceAll("[{}]", ""));
        return tile.getScheme() + "://" + tile.getRawAuthority();
    }

    /** As {@code /api/datasets} tells it. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", url);
        json.put("attribution", attribution);
        return json;
    }
}
