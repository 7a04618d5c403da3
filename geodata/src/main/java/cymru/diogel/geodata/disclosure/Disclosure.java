package cymru.diogel.geodata.disclosure;

import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules by which counts are hidden. Primary: a partner does not see 1 to 4. Secondary: where parts are shown beside
 * their total and exactly one part is hidden, it could be found by subtraction, so the smallest other part that is not
 * zero is hidden too, or failing that the smallest.
 */
public final class Disclosure {
    /** The smallest count above zero that a partner may see. */
    public static final int SMALLEST_SHOWN = 5;

    private Disclosure() {}

    /** One count on its own. */
    public static ShownCount show(Role role, int count) {
        return role == Role.PARTNER && count > 0 && count < SMALLEST_SHOWN ? new Hidden() : new Known(count);
    }

    /** Parts of a total that is itself visible (the months of a period, the types of a ward), in the order given. */
    public static List<ShownCount> showParts(Role role, List<Integer> parts) {
        List<ShownCount> shown =
                new ArrayList<>(parts.stream().map(part -> show(role, part)).toList());
        long hidden = shown.stream().filter(Hidden.class::isInstance).count();
        if (hidden == 1 && parts.size() > 1) {
            shown.set(companion(parts, shown), new Hidden());
        }
        return List.copyOf(shown);
    }

    private static int companion(List<Integer> parts, List<ShownCount> shown) {
        int best = -1;
        for (int i = 0; i < parts.size(); i++) {
            boolean better = best < 0 || weight(parts.get(i)) < weight(parts.get(best));
            if (shown.get(i) instanceof Known && better) {
                best = i;
            }
        }
        return best;
    }

    /** Zeros last: hiding a true zero beside a small count would narrow the guess rather than widen it. */
    private static int weight(int part) {
        return part == 0 ? Integer.MAX_VALUE : part;
    }
}
