package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a role may see of one part of a total, and of that part within some hours.
 *
 * @param within weight in those hours; empty where hidden
 * @param known how many of the part have hours; 0 where {@code within} is hidden
 */
public record PartInHours(ForceTotals.Part part, OptionalDouble within, int known) {
    private static final double ROUNDING = 1e-9;

    /** Before the rules: incidents, their weight in the hours, and their weight in all. */
    record Weights(int incidents, double within, double all) {}

    /**
     * The weights of the parts add up to a weight that is shown beside them, so they go by {@link PartsOfATotal}, as counts do.
     *
     * @param parts as they are shown
     * @param weights in the same order
     */
    static List<PartInHours> show(Role role, List<ForceTotals.Part> parts, List<Weights> weights) {
        List<Boolean> tooNear = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Weights each = weights.get(i);
            tooNear.add(parts.get(i).count() instanceof Hidden
                    || hidden(role, each.all() - each.within())
                    || hidden(role, each.incidents() - each.all()));
        }
        List<Integer> within =
                weights.stream().map(each -> whole(each.within())).toList();
        List<ShownCount> shown = PartsOfATotal.show(role, new Known(0), within, tooNear);
        List<PartInHours> told = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean hide = shown.get(i) instanceof Hidden;
            Weights each = weights.get(i);
            told.add(new PartInHours(
                    parts.get(i),
                    hide ? OptionalDouble.empty() : OptionalDouble.of(each.within()),
                    hide ? 0 : (int) Math.rint(each.all())));
        }
        return told;
    }

    private static boolean hidden(Role role, double weight) {
        return Disclosure.show(role, whole(weight)) instanceof Hidden;
    }

    /** The count that a weight goes by under the rules: hidden from above 0 to under 5; a weight under 1 is somebody too. */
    static int whole(double weight) {
        return weight <= ROUNDING ? 0 : Math.max(1, (int) Math.floor(weight + ROUNDING));
    }
}
