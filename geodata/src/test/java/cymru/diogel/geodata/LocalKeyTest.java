package cymru.diogel.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key is one, whole and its owner's, whatever happens while it is made. */
class LocalKeyTest {
    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 60;
    private static final ExecutorService makers = Executors.newFixedThreadPool(AT_ONCE);

    @TempDir
    Path folder = Path.of("unset");

    @AfterAll
    static void stop() {
        makers.shutdownNow();
    }

    @Test
    void isMadeOnceForItsOwnerAloneAndFoundAgain() throws IOException {
        Path file = folder.resolve("home/of/its/own.key");
        assertThat(LocalKey.find(file)).isEmpty();
        String signed = signed(LocalKey.findOrMake(file));
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(names(file.getParent())).containsExactly("own.key");
        assertThat(signed(LocalKey.findOrMake(file))).isEqualTo(signed);
        assertThat(signed(LocalKey.find(file).orElseThrow())).isEqualTo(signed);
        assertThat(signed(LocalKey.findOrMake(folder.resolve("another.key")))).isNotEqualTo(signed);
    }

    @Test
    void aWriteThatIsInterruptedLeavesNothingAtItsName() throws IOException {
        Path file = folder.resolve("reference.key");
        // The first byte that goes to a channel of an interrupted thread closes it: the file is created, and empty.
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> LocalKey.findOrMake(file))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("cannot be written");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(file).doesNotExist();
        assertThat(names(folder)).isEmpty();
        assertThat(signed(LocalKey.findOrMake(file))).hasSize(64);
    }

    @Test
    void whatAKilledProcessLeftDoesNoHarmAndIsTidied() throws IOException {
        Path file = folder.resolve("reference.key");
        Files.createFile(folder.resolve("reference.key.1.unfinished"));
        Files.writeString(folder.resolve("reference.key.2.unfinished"), "0123456789abcdef");
        Files.createFile(folder.resolve("reference.key.lock"));
        Files.createFile(folder.resolve("publication.key.3.unfinished"));
        Files.createFile(folder.resolve("reference.key.backup"));
        String signed = signed(LocalKey.findOrMake(file));
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "reference.key", "reference.key.lock", "reference.key.backup", "publication.key.3.unfinished");
        // Killed between the second name and the end of the first.
        Files.createLink(folder.resolve("reference.key.4.unfinished"), file);
        assertThat(signed(LocalKey.findOrMake(file))).isEqualTo(signed);
        assertThat(names(folder)).doesNotContain("reference.key.4.unfinished").contains("reference.key");
    }

    @Test
    void whoeverMakesItAtOnceGetsTheSameAndNobodySeesAHalf() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve(round + ".key");
            AtomicInteger place = new AtomicInteger();
            Set<String> signed = new HashSet<>(atOnce(() -> {
                if (place.getAndIncrement() % 2 == 0) {
                    return signed(LocalKey.findOrMake(file));
                }
                Optional<LocalKey> seen = LocalKey.find(file);
                while (seen.isEmpty() && !Thread.currentThread().isInterrupted()) {
                    seen = LocalKey.find(file);
                }
                return signed(seen.orElseThrow());
            }));
            assertThat(signed).containsExactly(signed(LocalKey.find(file).orElseThrow()));
        }
        assertThat(names(folder)).hasSize(ROUNDS).allMatch(name -> name.endsWith(".key"));
    }

    @Test
    void withoutLinksTheFirstToMoveItsOwnThereWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve(round + ".key");
            List<String> won = atOnce(() -> {
                Path own = Files.createTempFile(folder, "own", "");
                Files.writeString(own, own.toString());
                try {
                    SecretFile.moveInTurn(own, file);
                    return own.toString();
                } catch (FileAlreadyExistsException another) {
                    Files.delete(own);
                    return "";
                }
            });
            assertThat(won.stream().filter(name -> !name.isEmpty())).containsExactly(Files.readString(file));
        }
        assertThat(names(folder)).hasSize(ROUNDS).allMatch(name -> name.endsWith(".key"));
    }

    @Test
    void whatIsNoKeyIsRefusedAndLeftAlone() throws IOException {
        Path file = folder.resolve("reference.key");
        for (String text : List.of("", "\n", "0123456789abcdef\n", "z".repeat(64), "ab".repeat(33))) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> LocalKey.findOrMake(file))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("expected 32 bytes in hex");
            assertThat(Files.readString(file)).isEqualTo(text);
        }
        Path lost = folder.resolve("lost.key");
        Files.createSymbolicLink(lost, folder.resolve("gone"));
        assertThatThrownBy(() -> LocalKey.findOrMake(lost)).isInstanceOf(BadInput.class);
        assertThat(Files.isSymbolicLink(lost)).isTrue();
    }

    private static String signed(LocalKey key) {
        return key.sign(new byte[] {1, 2, 3});
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(makers.submit(() -> {
                together.await();
                return task.call();
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : all) {
            answers.add(one.get(30, TimeUnit.SECONDS));
        }
        return answers;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
