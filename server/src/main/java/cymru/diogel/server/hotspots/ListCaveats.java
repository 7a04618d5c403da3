package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.hotspots.row.Caveat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be borne in mind with the whole list. */
final class ListCaveats {
    private static final int FIVE = 5;

    private ListCaveats() {}

    static List<Map<String, Object>> of(HotspotFrame frame, Gathered gathered, Annotations annotations) {
        Windows windows = frame.windows();
        List<Map<String, Object>> caveats = new ArrayList<>();
        add(caveats, frame.definition().proxy(), Caveat.PROXY);
        add(caveats, frame.index().holdsPoliceData(), Caveat.CIRCULAR);
        add(caveats, windows.now().each().size() < windows.asked(), Caveat.FEWER_MONTHS);
        add(caveats, windows.now().loaded().size() < windows.now().each().size(), Caveat.MISSING_MONTHS);
        add(caveats, !windows.beforeLoaded(), Caveat.NO_BEFORE);
        add(caveats, windows.classes().isEmpty(), Caveat.NO_CLASSES);
        add(caveats, !windows.classes().isEmpty() && windows.classes().size() < FIVE, Caveat.SHORT_TREND);
        add(
                caveats,
                gathered.score() != null
                        && gathered.score().shared(frame.question().weights().each()),
                Caveat.SCORE_PARTS);
        add(caveats, gathered.smoothed() != null && !gathered.smoothed().differs(), Caveat.NO_DIFFERENCE);
        add(caveats, frame.role() == Role.PARTNER, Caveat.HIDDEN_COUNTS);
        add(caveats, annotations.recordingChanged(null), Caveat.RECORDING);
        if (!gathered.withoutWeight().isEmpty()) {
            caveats.add(Caveat.HARM_INCOMPLETE.json(String.join(", ", gathered.withoutWeight())));
        }
        return caveats;
    }

    private static void add(List<Map<String, Object>> caveats, boolean holds, Caveat caveat) {
        if (holds) {
            caveats.add(caveat.json());
        }
    }
}
