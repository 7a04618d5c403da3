package cymru.diogel.geodata.sample.country;

import org.locationtech.jts.geom.Coordinate;

/** How many people live in each cell: towns that thin out from their centre, over a countryside of villages and empty hills. */
final class Settlement {
    private Settlement() {}

    /** Residents of each cell of the mesh; a county's cells add up to its {@link County#residents}. */
    static double[] people(Mesh mesh, Noise noise) {
        double[] rural = new double[mesh.size()];
        double[] urban = new double[mesh.size()];
        addCountryside(mesh, noise, rural);
        for (Town town : Town.ALL) {
            addTown(mesh, town, urban);
        }
        double[] ruralTotal = new double[County.ALL.size()];
        double[] urbanTotal = new double[County.ALL.size()];
        for (int i = 0; i < mesh.size(); i++) {
            ruralTotal[mesh.county()[i]] += rural[i];
            urbanTotal[mesh.county()[i]] += urban[i];
        }
        double[] people = new double[mesh.size()];
        for (int i = 0; i < people.length; i++) {
            int county = mesh.county()[i];
            double left = County.ALL.get(county).residents() - urbanTotal[county];
            people[i] = urban[i] + rural[i] * left / ruralTotal[county];
        }
        return people;
    }

    private static void addCountryside(Mesh mesh, Noise noise, double[] rural) {
        for (int i = 0; i < rural.length; i++) {
            Coordinate site = mesh.sites()[i];
            double upland = Math.max(0, noise.layered(site.x, site.y, 34_000));
            double village = Math.max(0, noise.at(site.x, site.y, 3_800) - 0.35);
            rural[i] = mesh.cells()[i].getArea() * (0.12 + 1.1 * village) / (1 + 4 * upland);
        }
    }

    private static void addTown(Mesh mesh, Town town, double[] urban) {
        double[] share = new double[mesh.size()];
        double total = 0;
        for (int i = 0; i < share.length; i++) {
            double r = town.distance(mesh.sites()[i].x, mesh.sites()[i].y) / town.radius();
            if (r < 1.3) {
                share[i] = mesh.cells()[i].getArea() / (1 + 2.5 * r * r * r * r);
                total += share[i];
            }
        }
        for (int i = 0; i < share.length; i++) {
            urban[i] += town.residents() * share[i] / total;
        }
    }
}
