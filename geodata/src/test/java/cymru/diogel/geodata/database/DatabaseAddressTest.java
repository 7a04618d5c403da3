package cymru.diogel.geodata.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void readsALibpqAddress() {
        DatabaseAddress address =
                DatabaseAddress.parse("postgresql://map%40er:p%2Fw+d@db.example:5433/violence?sslmode=require");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/violence?sslmode=require");
        assertThat(address.user()).isEqualTo("map@er");
        assertThat(address.password()).isEqualTo("p/w+d");
    }

    @Test
    void itsUrlIsReadBackAsItself() {
        DatabaseAddress address =
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:5433/diogel", "map@er", "p/w+d $1 %");
        assertThat(DatabaseAddress.parse(address.url())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://someone:hunter2@host:5432/diogel",
                "jdbc:postgresql://host:5432/diogel?user=someone&password=hunter2",
                "jdbc:postgresql://host:5432/diogel?password=hunter2&user=someone"
            })
    void itsTextHoldsNoSecret(String text) {
        assertThat(DatabaseAddress.parse(text)).hasToString("host:5432/diogel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://host/db", "", "postgresql://", "postgresql://host", "postgresql://a b/c"})
    void refusesOthersWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("DIOGEL_DATABASE_URL: ");
    }
}
