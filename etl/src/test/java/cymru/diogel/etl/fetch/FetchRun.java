package cymru.diogel.etl.fetch;

import cymru.diogel.etl.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs {@code fetch} as a person would, with a table of sources of one's own. */
final class FetchRun {
    final Path folder;
    final Map<String, String> environment = new HashMap<>();

    /** @param home where {@code fetched/} and the table are */
    FetchRun(Path home, String... rows) {
        this.folder = home.resolve("fetched");
        try {
            Files.writeString(
                    home.resolve("sources.csv"),
                    "id,protocol,address,listing,selection,entry,file,fields,rows,sha256\n" + String.join("\n", rows)
                            + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        environment.put("DIOGEL_HOME", home.toString());
        environment.put("DIOGEL_SOURCES", home.resolve("sources.csv").toString());
        environment.put("DIOGEL_FETCH_WAIT_MS", "20");
        environment.put("DIOGEL_FETCH_ATTEMPTS", "4");
        environment.put("DIOGEL_FETCH_PATIENCE_MS", "1000");
    }

    /** What a command left: its exit code and what it printed. */
    record Result(int exit, String out, String err) {}

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("fetch"));
        words.addAll(List.of(arguments));
        int exit = Main.run(
                environment, new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
        return new Result(exit, out.toString(), err.toString());
    }

    /** Every file in the folder, hidden ones too, but for the lock. */
    List<String> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals(".fetch.lock"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
