package cymru.diogel.server.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PreparedTest {
    private static final Duration CALM = Duration.ofMillis(250);

    private final Semaphore begun = new Semaphore(0);
    private final Prepared prepared = new Prepared(new Snapshots(Jdbi.create(this::lost)), snapshot -> {}, CALM);

    /** Work begins with a connection; here there is none, which does no harm to the next. */
    private java.sql.Connection lost() throws SQLException {
        begun.release();
        throw new SQLException("gone");
    }

    @Test
    void manyMovesAreOneWorkOnceItIsCalm() throws InterruptedException {
        try (prepared) {
            for (int move = 0; move < 50; move++) {
                prepared.again();
            }
            assertThat(begun.availablePermits()).as("begun while it moves").isZero();
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(begun.tryAcquire(2 * CALM.toMillis(), TimeUnit.MILLISECONDS))
                    .as("a second time")
                    .isFalse();
            prepared.again();
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS))
                    .as("the next move")
                    .isTrue();
        }
    }

    @Test
    void nothingBeginsOnceItIsClosed() throws InterruptedException {
        prepared.again();
        prepared.close();
        prepared.again();
        assertThat(begun.tryAcquire(2 * CALM.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
    }
}
