package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of a total a role may see, so that neither subtraction nor the bounds of a hidden count give one away.
 *
 * <p>Where the total itself is hidden, every part that is not zero is hidden with it.
 *
 * <p>Where the total is shown, the hidden parts have a known sum. One hidden part alone is that sum, so
 * {@link Disclosure#showParts} hides a second. But two or more can be known too: a hidden part is normally at least 1, so k
 * hidden parts that sum to k are all 1. Then the smallest part still shown is hidden as well (a zero only when nothing else is
 * left), until the sum no longer has a single solution. A hidden zero among them leaves open which of them it is.
 *
 * <p>One case is beyond this: when every part is 1, all are hidden and the total, which stands in the list of wards, still
 * tells them. Only hiding that total would help.
 */
final class PartsOfATotal {
    private PartsOfATotal() {}

    /**
     * @param parts in any order, summing to the total that {@code total} shows or hides
     * @param tooNear which parts another answer would give away, in the same order; empty where none
     */
    static List<ShownCount> show(Role role, ShownCount total, List<Integer> parts, List<Boolean> tooNear) {
        if (total instanceof Hidden) {
            return parts.stream()
                    .map(part -> part == 0 ? Disclosure.show(role, part) : new Hidden())
                    .toList();
        }
        List<ShownCount> shown = new ArrayList<>(Disclosure.showParts(role, parts));
        for (int i = 0; i < tooNear.size(); i++) {
            if (tooNear.get(i)) {
                shown.set(i, new Hidden());
            }
        }
        while (solved(parts, shown)) {
            int next = smallestShown(parts, shown);
            if (next < 0) {
                break;
            }
            shown.set(next, new Hidden());
        }
        return List.copyOf(shown);
    }

    /** Whether the hidden parts, each at least 1, could only all be 1; or only one is hidden. */
    private static boolean solved(List<Integer> parts, List<ShownCount> shown) {
        int hidden = 0;
        int sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (shown.get(i) instanceof Hidden) {
                hidden++;
                sum += parts.get(i);
            }
        }
        return hidden == 1 || (hidden > 0 && hidden == sum);
    }

    private static int smallestShown(List<Integer> parts, List<ShownCount> shown) {
        int best = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (shown.get(i) instanceof Known && (best < 0 || later(parts.get(best)) > later(parts.get(i)))) {
                best = i;
            }
        }
        return best;
    }

    private static int later(int part) {
        return part == 0 ? Integer.MAX_VALUE : part;
    }
}
