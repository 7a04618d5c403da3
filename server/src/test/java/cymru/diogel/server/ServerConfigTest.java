package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.disclosure.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerConfigTest {
    private static Map<String, String> environment(String... pairs) {
        Map<String, String> environment =
                new HashMap<>(Map.of("DIOGEL_DATABASE_URL", "postgresql://me:secret@localhost:5432/diogel"));
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return environment;
    }

    @Test
    void defaultsAreLoopbackAndAnalyst() {
        ServerConfig config = ServerConfig.from(environment(), null, null);
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.role()).isEqualTo(Role.ANALYST);
        assertThat(config.toString()).doesNotContain("secret").doesNotContain("me:");
    }

    @Test
    void whereOthersCanReachItEveryoneIsAPartner() {
        assertThat(ServerConfig.from(environment(), null, "0.0.0.0").role()).isEqualTo(Role.PARTNER);
        assertThatThrownBy(() -> ServerConfig.from(environment("DIOGEL_ROLE", "analyst"), null, "0.0.0.0"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("analyst is refused on the host '0.0.0.0'");
        assertThat(ServerConfig.from(environment("DIOGEL_ROLE", "partner"), null, null)
                        .role())
                .isEqualTo(Role.PARTNER);
    }

    @ParameterizedTest
    @CsvSource({
        "DIOGEL_PORT, 70000",
        "DIOGEL_PORT, x",
        "DIOGEL_ROLE, root",
        "DIOGEL_CONNECTIONS, 0",
        "DIOGEL_STATEMENT_TIMEOUT_MS, -1",
        "DIOGEL_CACHE_MB, 1e9",
        "DIOGEL_DATABASE_URL, mysql://x"
    })
    void aBadSettingIsNamedWithItsValue(String name, String value) {
        assertThatThrownBy(() -> ServerConfig.from(environment(name, value), null, null))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining("expected");
        assertThat(ServerConfig.VARIABLES).contains(name);
    }

    @Test
    void theCommandLineGoesFirst() {
        assertThat(ServerConfig.from(environment("DIOGEL_PORT", "1"), "9", null).port())
                .isEqualTo(9);
        assertThatThrownBy(() -> ServerConfig.from(environment(), "abc", null))
                .hasMessage("--port: expected a whole number from 0 to 65535, got 'abc'");
        assertThatThrownBy(() -> ServerConfig.from(Map.of(), null, null)).hasMessageContaining("DIOGEL_DATABASE_URL");
    }
}
