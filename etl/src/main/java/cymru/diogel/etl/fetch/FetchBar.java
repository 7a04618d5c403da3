package cymru.diogel.etl.fetch;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Tells how fetching goes: a bar a dataset on a terminal, one plain line a dataset elsewhere, nothing when told to be quiet. */
public final class FetchBar implements AutoCloseable {
    private final @Nullable PrintStream lines;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    private FetchBar(@Nullable PrintStream lines, boolean terminal) {
        this.lines = lines;
        this.terminal = terminal;
    }

    public static FetchBar onStandardError(boolean terminal) {
        return new FetchBar(System.err, terminal);
    }

    public static FetchBar quiet() {
        return new FetchBar(null, false);
    }

    void begin(String what) {
        close();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setUnit(" KB", 1024)
                    .setInitialMax(-1)
                    .build();
        } else if (lines != null) {
            lines.println("fetching " + what);
        }
    }

    /** @param whole in bytes; negative where it is not known */
    void bytes(long so, long whole) {
        if (bar != null) {
            bar.maxHint(whole);
            bar.stepTo(so);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
