package cymru.diogel.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client accepts and already has, by RFC 9110: Accept-Encoding with q-values, If-None-Match by weak comparison. */
public final class Negotiation {
    private Negotiation() {}

    /** Whether gzip may be sent and is not less wanted than the bytes as they are. */
    public static boolean wantsGzip(@Nullable String acceptEncoding) {
        double gzip = -1;
        double identity = -1;
        double any = -1;
        for (Preference coding : preferences(acceptEncoding)) {
            switch (coding.name()) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, coding.q());
                case "identity" -> identity = coding.q();
                case "*" -> any = coding.q();
                default -> {}
            }
        }
        double effective = gzip >= 0 ? gzip : any;
        return effective > 0 && effective >= identity;
    }

    /** Whether one of the tags in the header, or {@code *}, stands for what would be sent. */
    public static boolean alreadyHas(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",", -1)) {
            String tag = candidate.trim();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    /** One member of an Accept header; q is 0 to 1, and 1 where it is not given. */
    public record Preference(String name, double q) {}

    /** The members of an Accept header in the order given, names in lower case; a malformed q counts as 0. */
    public static List<Preference> preferences(@Nullable String header) {
        List<Preference> preferences = new ArrayList<>();
        for (String member : (header == null ? "" : header).split(",", -1)) {
            String[] parts = member.split(";", -1);
            String name = parts[0].trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                preferences.add(new Preference(name, q(parts)));
            }
        }
        return preferences;
    }

    private static double q(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].trim().toLowerCase(Locale.ROOT);
            if (part.startsWith("q=")) {
                try {
                    double q = Double.parseDouble(part.substring(2).trim());
                    return q >= 0 && q <= 1 ? q : 0;
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
