package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.geodata.BadInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file to load and what it is. */
record Recognition(SourceFile file, Recognised what) {
    /**
     * Every file that a load is to read, in the order to read them in.
     *
     * @throws BadInput when there is none, or one that was named is none
     */
    static List<Recognition> of(Load.Order order, LoadReport report) {
        List<Recognition> found = new ArrayList<>();
        for (SourceFile file : SourceFiles.behind(order.paths())) {
            Recognised what = Recognised.of(file, order);
            if (what instanceof Recognised.LeftOut leftOut) {
                if (file.named()) {
                    throw new BadInput(file.name() + ": " + leftOut.why());
                }
                report.leftOut.add(file.name() + " " + leftOut.why());
            } else {
                found.add(new Recognition(file, what));
            }
        }
        if (found.isEmpty()) {
            throw new BadInput(order.paths().get(0) + ": holds no file that Diogel loads; "
                    + (report.leftOut.isEmpty() ? "it is empty" : report.leftOut.get(0)));
        }
        found.sort(Comparator.comparingInt(Recognition::turn));
        return found;
    }

    /** Boundaries first, for the rest refers to them. */
    private int turn() {
        boolean areas = what instanceof Recognised.Boundaries || what.dataset().equals(OtherSource.NAMED_AREAS);
        return areas ? 0 : what.staged() ? 2 : 1;
    }
}
