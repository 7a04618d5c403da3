package cymru.diogel.etl;

import cymru.diogel.geodata.sample.SampleGenerator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample FOLDER}: writes the invented sample's files, in the publishers' forms. */
@Command(name = "sample", description = "Writes the files of the invented sample into a folder.")
final class SampleCommand implements Callable<Integer> {
    /** The seed of the sample that the demonstration shows. */
    static final long SEED = 2026;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--seed", defaultValue = "" + SEED)
    private long seed;

    @Override
    public Integer call() {
        write(folder, seed);
        spec.commandLine()
                .getOut()
                .println("The invented sample is in " + folder + "; load it with './diogel load " + folder + "'.");
        return 0;
    }

    static void write(Path folder, long seed) {
        SampleGenerator.write(folder, seed);
    }
}
