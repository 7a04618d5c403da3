package cymru.diogel.server.pack;

import cymru.diogel.server.http.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a pack can hold after its title, in the order in which it has them. */
public enum Section {
    MAP,
    TOP,
    CHANGE,
    QUARTERS,
    WARDS,
    NIGHT,
    ACTIONS,
    METHOD,
    TABLE;

    /** As in addresses: {@code map}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param ids in any order; none for all
     * @throws Problem when one is no section's
     */
    static Set<Section> parse(List<String> ids) {
        Set<Section> found = EnumSet.noneOf(Section.class);
        for (String id : ids) {
            found.add(Arrays.stream(values())
                    .filter(section -> section.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.badParameter(
                            "sections",
                            "some of "
                                    + Arrays.stream(values()).map(Section::id).collect(Collectors.joining(",")),
                            id)));
        }
        return ids.isEmpty() ? EnumSet.allOf(Section.class) : found;
    }
}
