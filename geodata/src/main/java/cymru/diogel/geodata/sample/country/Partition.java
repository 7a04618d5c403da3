package cymru.diogel.geodata.sample.country;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * Divides cells into areas of roughly equal population. Centres come from weighted k-means; each area then grows from
 * its centre over country of uneven difficulty, so borders run along the difficult ground as they do along hills and
 * rivers.
 */
final class Partition {
    private static final int ROUNDS = 14;

    private final Mesh mesh;
    private final double[] pull;
    private final Noise terrain;
    private final Random random;

    /** @param people residents of each cell of the mesh */
    Partition(Mesh mesh, double[] people, Noise terrain, Random random) {
        this.mesh = mesh;
        this.pull = new double[people.length];
        for (int i = 0; i < pull.length; i++) {
            // Density to the power 3/4: k-means by people alone would leave towns with too few, too populous areas.
            double root = Math.sqrt(people[i] / mesh.cells()[i].getArea());
            pull[i] = people[i] * root * Math.sqrt(root);
        }
        this.terrain = terrain;
        this.random = random;
    }

    /** Labels 0 to {@code parts - 1} of the given cells, in their order. */
    int[] split(int[] members, int parts) {
        return grow(members, centres(members, parts));
    }

    private Coordinate[] centres(int[] members, int parts) {
        Coordinate[] centres = firstCentres(members, parts);
        for (int round = 0; round < ROUNDS; round++) {
            double[] weight = new double[parts];
            double[] east = new double[parts];
            double[] north = new double[parts];
            for (int cell : members) {
                int nearest = nearest(mesh.sites()[cell], centres);
                weight[nearest] += pull[cell];
                east[nearest] += pull[cell] * mesh.sites()[cell].x;
                north[nearest] += pull[cell] * mesh.sites()[cell].y;
            }
            for (int i = 0; i < parts; i++) {
                if (weight[i] > 0) {
                    centres[i] = new Coordinate(east[i] / weight[i], north[i] / weight[i]);
                }
            }
        }
        return centres;
    }

    /** Drawn one after another with the chance of people × squared distance to the nearest so far (k-means++). */
    private Coordinate[] firstCentres(int[] members, int parts) {
        Coordinate[] centres = new Coordinate[parts];
        double[] reach = new double[members.length];
        Arrays.fill(reach, 1);
        for (int i = 0; i < parts; i++) {
            double total = 0;
            for (int m = 0; m < members.length; m++) {
                total += pull[members[m]] * reach[m];
            }
            double drawn = random.nextDouble() * total;
            int m = 0;
            while (m < members.length - 1 && (drawn -= pull[members[m]] * reach[m]) > 0) {
                m++;
            }
            centres[i] = mesh.sites()[members[m]];
            for (int other = 0; other < members.length; other++) {
                double distance = mesh.sites()[members[other]].distance(centres[i]);
                reach[other] = i == 0 ? distance * distance : Math.min(reach[other], distance * distance);
            }
        }
        return centres;
    }

    private int[] grow(int[] members, Coordinate[] centres) {
        int[] position = new int[mesh.size()];
        Arrays.fill(position, -1);
        for (int m = 0; m < members.length; m++) {
            position[members[m]] = m;
        }
        int[] label = new int[members.length];
        Arrays.fill(label, -1);
        PriorityQueue<Step> steps = new PriorityQueue<>();
        boolean[] taken = new boolean[members.length];
        for (int i = 0; i < centres.length; i++) {
            int start = freeCell(members, taken, centres[i]);
            taken[start] = true;
            steps.add(new Step(0, members[start], i));
        }
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (label[position[step.cell]] >= 0) {
                continue;
            }
            label[position[step.cell]] = step.label;
            for (int next : mesh.neighbours()[step.cell]) {
                if (position[next] >= 0 && label[position[next]] < 0) {
                    steps.add(new Step(step.cost + cost(step.cell, next), next, step.label));
                }
            }
        }
        for (int m = 0; m < members.length; m++) {
            // Cut off from every centre: goes with the nearest one.
            label[m] = label[m] < 0 ? nearest(mesh.sites()[members[m]], centres) : label[m];
        }
        return label;
    }

    private int freeCell(int[] members, boolean[] taken, Coordinate centre) {
        int found = -1;
        for (int m = 0; m < members.length; m++) {
            if (!taken[m]
                    && (found < 0
                            || mesh.sites()[members[m]].distance(centre)
                                    < mesh.sites()[members[found]].distance(centre))) {
                found = m;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("more parts than cells: " + members.length);
        }
        return found;
    }

    /** Metres, stretched up to five times on difficult ground. */
    private double cost(int from, int to) {
        Coordinate a = mesh.sites()[from];
        Coordinate b = mesh.sites()[to];
        double ridge = 1 - Math.min(1, 1.6 * Math.abs(terrain.layered((a.x + b.x) / 2, (a.y + b.y) / 2, 6500)));
        return a.distance(b) * (0.6 + 2.4 * ridge * ridge);
    }

    private static int nearest(Coordinate site, Coordinate[] centres) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < centres.length; i++) {
            double east = site.x - centres[i].x;
            double north = site.y - centres[i].y;
            double squared = east * east + north * north;
            if (squared < least) {
                least = squared;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Ordered by cost, then cell and label, so that ties fall the same way every time. */
    private record Step(double cost, int cell, int label) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byCost = Double.compare(cost, other.cost);
            int byCell = byCost != 0 ? byCost : Integer.compare(cell, other.cell);
            return byCell != 0 ? byCell : Integer.compare(label, other.label);
        }
    }

    /** The members of a list as an array. */
    static int[] array(List<Integer> members) {
        return members.stream().mapToInt(Integer::intValue).toArray();
    }
}
