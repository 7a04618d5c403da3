package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is, read from {@code jdbc:postgresql:…} or {@code postgresql://user:password@host:port/name}. Its text
 * form leaves user and password out, so that it can be logged.
 */
public record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) {
    private static final Pattern SECRET = Pattern.compile("(?i)(user|password|sslpassword)=[^&]*&?");

    /** @throws BadInput when the text is neither form */
    public static DatabaseAddress parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, null, null);
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return fromUri(text);
        }
        throw new BadInput(
                "DIOGEL_DATABASE_URL: expected jdbc:postgresql:… or postgresql://user:password@host:port/name, got one that"
                        + " starts with '" + text.substring(0, Math.min(12, text.length())) + "'");
    }

    private static DatabaseAddress fromUri(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new BadInput(
                    "DIOGEL_DATABASE_URL: expected postgresql://user:password@host:port/name; special characters in the"
                            + " password must be percent-encoded");
        }
        if (uri.getHost() == null || uri.getPath().length() < 2) {
            throw new BadInput(
                    "DIOGEL_DATABASE_URL: expected postgresql://user:password@host:port/name with a host and a name");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                login.length > 0 ? decoded(login[0]) : null,
                login.length > 1 ? decoded(login[1]) : null);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** As DIOGEL_DATABASE_URL has it: {@code postgresql://user:password@host:port/name}, secrets and all. */
    public String url() {
        String login = user == null ? "" : encoded(user) + (password == null ? "" : ":" + encoded(password)) + "@";
        return jdbcUrl.substring("jdbc:".length()).replaceFirst("://", "://" + Matcher.quoteReplacement(login));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Host, port and name only. */
    @Override
    public String toString() {
        String bare = jdbcUrl.substring("jdbc:postgresql:".length());
        return SECRET.matcher(bare).replaceAll("").replaceAll("[?&]$", "").replaceFirst("^//", "");
    }
}
