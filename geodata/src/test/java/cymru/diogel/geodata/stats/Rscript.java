package cymru.diogel.geodata.stats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** R, where it is installed. */
public final class Rscript {
    private Rscript() {}

    /** @param packages that must load */
    public static boolean has(String... packages) throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(
                    List.of("Rscript", "-e", "for (each in commandArgs(TRUE)) library(each, character.only = TRUE)"));
            command.addAll(List.of(packages));
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** What the script prints. */
    public static List<String> run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("Rscript", script.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(script + " failed: " + printed);
        }
        return printed.lines().toList();
    }
}
