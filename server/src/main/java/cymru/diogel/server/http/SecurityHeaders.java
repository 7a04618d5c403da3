package cymru.diogel.server.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headers on everything that is sent: the pages load nothing from elsewhere, and nobody else's page may load them. */
public final class SecurityHeaders {
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private SecurityHeaders() {}

    /** With pictures from a base map's origin too, where there is one. */
    public static Map<String, String> with(@Nullable BaseMap baseMap) {
        if (baseMap == null) {
            return ALL;
        }
        Map<String, String> headers = new HashMap<>(ALL);
        headers.computeIfPresent(
                "Content-Security-Policy",
                (name, policy) -> policy.replace("img-src 'self'", "img-src 'self' " + baseMap.origin()));
        return Map.copyOf(headers);
    }
}
