package cymru.diogel.geodata.sample.country;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Cuts the wards into LSOAs. As in life most nest in a ward, some reach over into the next one, and two very small
 * wards may share one.
 */
final class LsoaZones {
    /** Census 2021 residents of a usual Welsh LSOA, and the fewest that ONS allows. */
    private static final double USUAL = 1690;

    private static final double FEWEST = 1050;

    private LsoaZones() {}

    /** The index of the LSOA of each cell, numbered from 0 without gaps. */
    static int[] of(Mesh mesh, double[] people, int[] wardOf, Partition partition, Random random) {
        int[] zoneOf = wardOf.clone();
        reachOver(mesh, people, wardOf, zoneOf, random);
        joinSmall(mesh, people, zoneOf);
        int[] lsoaOf = new int[mesh.size()];
        int first = 0;
        for (List<Integer> zone : zones(zoneOf).values()) {
            int[] members = Partition.array(zone);
            int parts = Math.max(1, (int) Math.rint(residents(zone, people) / USUAL));
            int[] label = partition.split(members, parts);
            for (int m = 0; m < members.length; m++) {
                lsoaOf[members[m]] = first + label[m];
            }
            first += parts;
        }
        return lsoaOf;
    }

    /** One ward in five takes in an edge of a neighbour that it has room for. */
    private static void reachOver(Mesh mesh, double[] people, int[] wardOf, int[] zoneOf, Random random) {
        Map<Integer, List<Integer>> wards = zones(wardOf);
        boolean[] touched = new boolean[wards.size()];
        for (int ward = 0; ward < touched.length; ward++) {
            int beside = random.nextInt(5) == 0 ? neighbour(mesh, wardOf, members(wards, ward), random) : -1;
            if (beside < 0 || touched[ward] || touched[beside]) {
                continue;
            }
            touched[ward] = true;
            touched[beside] = true;
            double spare = residents(members(wards, beside), people) * (0.15 + 0.2 * random.nextDouble());
            Deque<Integer> reached = new ArrayDeque<>(members(wards, ward));
            while (spare > 0 && !reached.isEmpty()) {
                for (int next : mesh.neighbours()[reached.remove()]) {
                    if (zoneOf[next] == beside && spare > 0) {
                        zoneOf[next] = ward;
                        spare -= people[next];
                        reached.add(next);
                    }
                }
            }
        }
    }

    private static void joinSmall(Mesh mesh, double[] people, int[] zoneOf) {
        for (Map.Entry<Integer, List<Integer>> zone : zones(zoneOf).entrySet()) {
            List<Integer> members = new ArrayList<>(zone.getValue());
            members.removeIf(cell -> zoneOf[cell] != zone.getKey());
            if (members.isEmpty() || residents(members, people) >= FEWEST) {
                continue;
            }
            int beside = neighbour(mesh, zoneOf, members, new Random(zone.getKey()));
            if (beside >= 0) {
                members.forEach(cell -> zoneOf[cell] = beside);
            }
        }
    }

    /** A random one of the areas of the same county that border these cells, or -1. */
    private static int neighbour(Mesh mesh, int[] areaOf, List<Integer> members, Random random) {
        int[] found = members.stream()
                .flatMapToInt(cell -> Arrays.stream(mesh.neighbours()[cell])
                        .filter(next -> areaOf[next] != areaOf[cell] && mesh.county()[next] == mesh.county()[cell]))
                .map(next -> areaOf[next])
                .distinct()
                .toArray();
        return found.length == 0 ? -1 : found[random.nextInt(found.length)];
    }

    private static Map<Integer, List<Integer>> zones(int[] zoneOf) {
        Map<Integer, List<Integer>> zones = new LinkedHashMap<>();
        for (int cell = 0; cell < zoneOf.length; cell++) {
            zones.computeIfAbsent(zoneOf[cell], zone -> new ArrayList<>()).add(cell);
        }
        return zones;
    }

    private static List<Integer> members(Map<Integer, List<Integer>> zones, int zone) {
        return zones.getOrDefault(zone, List.of());
    }

    private static double residents(List<Integer> members, double[] people) {
        return members.stream().mapToDouble(cell -> people[cell]).sum();
    }
}
