package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.BaseMap;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the server runs, read once from the environment.
 *
 * @param port 0 for any free one
 * @param role in which everybody sees the counts, as there is no login
 * @param connections the most to the database at once, beside the one that listens
 * @param statementTimeout how long one statement may run
 * @param cacheMegabytes the most memory that answers are kept in
 * @param home where the key that seals published lists is kept
 * @param baseMap tiles to lay under the wards, or null for none
 */
public record ServerConfig(
        DatabaseAddress database,
        String host,
        int port,
        Role role,
        int connections,
        Duration statementTimeout,
        int cacheMegabytes,
        Path home,
        @Nullable BaseMap baseMap) {
    /** The names of the variables that are read. */
    public static final List<String> VARIABLES = List.of(
            "DIOGEL_DATABASE_URL",
            "DIOGEL_PORT",
            "DIOGEL_HOST",
            "DIOGEL_ROLE",
            "DIOGEL_CONNECTIONS",
            "DIOGEL_STATEMENT_TIMEOUT_MS",
            "DIOGEL_CACHE_MB",
            "DIOGEL_HOME",
            BaseMap.URL,
            BaseMap.ATTRIBUTION);

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /** Without a base map. */
    ServerConfig(
            DatabaseAddress database,
            String host,
            int port,
            Role role,
            int connections,
            Duration statementTimeout,
            int cacheMegabytes,
            Path home) {
        this(database, host, port, role, connections, statementTimeout, cacheMegabytes, home, null);
    }

    /**
     * @param port from the command line, which goes before the environment
     * @param host likewise
     * @throws BadInput naming the setting that is not as it must be
     */
    public static ServerConfig from(Map<String, String> environment, @Nullable String port, @Nullable String host) {
        String url = environment.getOrDefault("DIOGEL_DATABASE_URL", "");
        if (url.isBlank()) {
            throw new BadInput("DIOGEL_DATABASE_URL: expected the address of a PostGIS database"
                    + " (jdbc:postgresql:… or postgresql://…), got nothing");
        }
        String chosenHost = host == null ? environment.getOrDefault("DIOGEL_HOST", "127.0.0.1") : host;
        String hostName = host == null ? "DIOGEL_HOST" : "--host";
        return new ServerConfig(
                DatabaseAddress.parse(url),
                chosenHost,
                port == null ? number(environment, "DIOGEL_PORT", 8080, 0, 65535) : number("--port", port, 0, 65535),
                role(environment.get("DIOGEL_ROLE"), chosenHost, isLoopback(hostName, chosenHost)),
                number(environment, "DIOGEL_CONNECTIONS", 8, 2, 100),
                Duration.ofMillis(number(environment, "DIOGEL_STATEMENT_TIMEOUT_MS", 5000, 1, 600_000)),
                number(environment, "DIOGEL_CACHE_MB", 64, 0, 16_384),
                Path.of(environment.getOrDefault("DIOGEL_HOME", ".diogel")),
                BaseMap.from(environment));
    }

    /** Whoever reaches an address that others can reach is a partner: nobody has shown a right to more. */
    private static Role role(@Nullable String asked, String host, boolean loopback) {
        Role role;
        try {
            role = asked == null ? null : Role.parse(asked);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("DIOGEL_ROLE: " + unknown.getMessage());
        }
        if (!loopback && role == Role.ANALYST) {
            throw new BadInput("DIOGEL_ROLE: analyst is refused on the host '" + host
                    + "', which other machines can reach, as there is no login: expected partner");
        }
        return role != null ? role : loopback ? Role.ANALYST : Role.PARTNER;
    }

    private static boolean isLoopback(String name, String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new BadInput(name + ": expected the name or number of this machine, got '" + host + "'");
        }
    }

    private static int number(Map<String, String> environment, String name, int otherwise, int least, int most) {
        String text = environment.get(name);
        return text == null ? otherwise : number(name, text, least, most);
    }

    private static int number(String name, String text, int least, int most) {
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new BadInput(
                    name + ": expected a whole number from " + least + " to " + most + ", got '" + text + "'");
        }
        return number;
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "database " + database + ", host " + host + ", port " + port + ", role " + role.id() + ", connections "
                + connections + ", statement timeout " + statementTimeout.toMillis() + " ms, cache " + cacheMegabytes
                + " MB, base map " + (baseMap == null ? "none" : "yes");
    }
}
