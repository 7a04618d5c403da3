package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What became of one file, filled in while it is loaded. */
final class FileReport {
    final SourceFile file;
    final String dataset;
    String edition = "";
    boolean sample;
    /** Holds neither the invented sample nor real data: it goes with both. */
    boolean eitherWay;

    /** Does not tell whether it is invented: it is what the data beside it is, and goes with that. */
    boolean undecided;

    boolean unchanged;
    long read;
    long loadId;
    final List<Rejection> rejections = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    FileReport(SourceFile file, String dataset) {
        this.file = file;
        this.dataset = dataset;
    }
}
