package cymru.diogel.server.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** The vertices where rings part or meet: those whose two neighbours are not the same in every ring that passes. */
final class Nodes {
    private final Set<Coordinate> nodes = new HashSet<>();
    private final Map<Coordinate, Neighbours> seen = new HashMap<>();

    /** @param rings closed: the last coordinate repeats the first */
    static Nodes of(List<Coordinate[]> rings) {
        Nodes nodes = new Nodes();
        rings.forEach(nodes::pass);
        return nodes;
    }

    private void pass(Coordinate[] ring) {
        int vertices = ring.length - 1;
        for (int i = 0; i < vertices; i++) {
            Neighbours here = Neighbours.of(ring[(i + vertices - 1) % vertices], ring[i + 1]);
            Neighbours before = seen.putIfAbsent(ring[i], here);
            if (before != null && !before.equals(here)) {
                nodes.add(ring[i]);
            }
        }
    }

    boolean contains(Coordinate vertex) {
        return nodes.contains(vertex);
    }

    /** An unordered pair. */
    private record Neighbours(Coordinate low, Coordinate high) {
        static Neighbours of(Coordinate one, Coordinate other) {
            return one.compareTo(other) <= 0 ? new Neighbours(one, other) : new Neighbours(other, one);
        }
    }
}
