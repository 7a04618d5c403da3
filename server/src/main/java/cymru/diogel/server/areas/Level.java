package cymru.diogel.server.areas;

import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A level that hotspots are listed at, with what is looked at there: the mask that every statistic runs over. */
public enum Level {
    WARD("Electoral wards: every ward of the served set", "Wardiau etholiadol: pob ward yn y set a ddangosir"),
    LSOA(
            "Lower-layer super output areas: every one of the served set",
            "Ardaloedd cynnyrch ehangach haen is: pob un yn y set a ddangosir"),
    CELL(
            "Hexagons of 22,500 m² in which anything was ever recorded; empty ones are left out, since they would make"
                    + " any patch look hot",
            "Hecsagonau 22,500 m² y cofnodwyd rhywbeth ynddynt erioed; gadewir y rhai gwag allan, gan y gwnaent i unrhyw"
                    + " ddarn edrych yn boeth");

    private final String english;
    private final String welsh;

    Level(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** @throws Problem when none has that id */
    public static Level find(String id) {
        return Arrays.stream(values())
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        "level",
                        "one of " + Arrays.stream(values()).map(Level::id).collect(Collectors.joining(", ")),
                        id));
    }

    /** In addresses and answers; also the kind of its boundary sets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Bilingual mask() {
        return new Bilingual(english, welsh);
    }
}
