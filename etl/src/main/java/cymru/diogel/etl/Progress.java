package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Tells how a load goes: a bar on a terminal, plain lines elsewhere. */
final class Progress {
    private final PrintStream lines;
    private final @Nullable ProgressBar bar;

    private Progress(PrintStream lines, @Nullable ProgressBar bar) {
        this.lines = lines;
        this.bar = bar;
    }

    static Progress onStandardError() {
        boolean terminal = onTerminal();
        return new Progress(
                System.err,
                terminal
                        ? new ProgressBarBuilder()
                                .setTaskName("Loading")
                                .setUnit(" files", 1)
                                .setInitialMax(-1)
                                .build()
                        : null);
    }

    void file(SourceFile file) {
        step("reading " + file.name());
        if (bar != null) {
            bar.step();
        }
    }

    void step(String doing) {
        if (bar == null) {
            lines.println(doing);
        } else {
            bar.setExtraMessage(" " + doing);
        }
    }

    /** Before JDK 22 a console means a terminal; from then on the console itself must be asked. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean onTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    void done() {
        if (bar != null) {
            bar.close();
        }
    }
}
