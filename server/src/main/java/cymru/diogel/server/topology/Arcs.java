package cymru.diogel.server.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** The lines that rings are made of, each kept once however many rings use it and in whichever direction. */
final class Arcs {
    private final List<List<Coordinate>> arcs = new ArrayList<>();
    private final Map<List<Coordinate>, Integer> indices = new HashMap<>();

    /** Cuts a ring at the nodes; an index of an arc, or its bitwise complement where the arc is passed backwards. */
    List<Integer> cut(Coordinate[] ring, Nodes nodes) {
        int vertices = ring.length - 1;
        int start = start(ring, nodes);
        List<Integer> parts = new ArrayList<>();
        List<Coordinate> arc = new ArrayList<>(List.of(ring[start]));
        for (int step = 1; step <= vertices; step++) {
            Coordinate vertex = ring[(start + step) % vertices];
            arc.add(vertex);
            if (step == vertices || nodes.contains(vertex)) {
                parts.add(indexOf(arc));
                arc = new ArrayList<>(List.of(vertex));
            }
        }
        return parts;
    }

    /** The first node; in a ring without any, the least vertex, so that an enclave and the hole around it start alike. */
    private static int start(Coordinate[] ring, Nodes nodes) {
        int least = 0;
        for (int i = 0; i < ring.length - 1; i++) {
            if (nodes.contains(ring[i])) {
                return i;
            }
            if (ring[i].compareTo(ring[least]) < 0) {
                least = i;
            }
        }
        return least;
    }

    private int indexOf(List<Coordinate> arc) {
        List<Coordinate> backwards = new ArrayList<>(arc);
        Collections.reverse(backwards);
        Integer known = indices.get(backwards);
        if (known != null && !indices.containsKey(arc)) {
            return ~known;
        }
        return indices.computeIfAbsent(arc, fresh -> {
            arcs.add(fresh);
            return arcs.size() - 1;
        });
    }

    List<List<Coordinate>> all() {
        return Collections.unmodifiableList(arcs);
    }

    /** The ring without vertices that repeat the one before. */
    static Coordinate[] clean(Coordinate[] ring) {
        List<Coordinate> kept = new ArrayList<>();
        Arrays.stream(ring)
                .filter(vertex -> kept.isEmpty() || !kept.get(kept.size() - 1).equals2D(vertex))
                .forEach(kept::add);
        return kept.toArray(new Coordinate[0]);
    }
}
