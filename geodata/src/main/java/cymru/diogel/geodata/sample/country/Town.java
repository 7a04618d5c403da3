package cymru.diogel.geodata.sample.country;

import java.util.List;

/**
 * One invented town.
 *
 * @param easting of its centre, kilometres of EPSG:27700
 * @param northing of its centre, kilometres of EPSG:27700
 * @param radius of the built-up area, kilometres
 * @param residents about how many live there
 * @param hardship from -1 (comfortable) to 1.6 (among the most deprived in Wales)
 */
public record Town(
        String nameEn, String nameCy, double easting, double northing, double radius, int residents, double hardship) {
    public static final List<Town> ALL = List.of(
            new Town("Porthelwy", "Porthelwy", 259.2, 281, 1.7, 14_000, 0.2),
            new Town("Trewennol", "Trewennol", 247, 261.8, 0.9, 2_600, -0.3),
            new Town("Aberfelwen", "Aberfelwen", 219.5, 248, 1.1, 4_600, 0.5),
            new Town("Llanfaelor", "Llanfaelor", 258, 250.5, 1.0, 3_400, 0.1),
            new Town("Haverwen", "Hafanwen", 195.5, 215.5, 1.8, 14_500, 0.6),
            new Town("Port Merrin", "Porth Merrin", 190.5, 207.8, 1.8, 13_800, 1.0),
            new Town("Penforlas", "Penforlas", 198.5, 200.4, 2.0, 16_500, 1.2),
            new Town("Tenmouth", "Aberdeng", 211.5, 201, 1.2, 5_200, -0.2),
            new Town("Gleisfor", "Gleisfor", 196.3, 235.8, 1.2, 5_400, 0.2),
            new Town("Narwood", "Coednar", 210.5, 214.5, 0.9, 2_700, -0.2),
            new Town("Caerfelyn", "Caerfelyn", 241, 220, 2.0, 16_000, 0.4),
            new Town("Trefaenor", "Trefaenor", 250.8, 200.8, 3.0, 44_000, 1.3),
            new Town("Burwen Harbour", "Harbwr Burwen", 244, 202, 1.3, 7_500, 0.4),
            new Town("Rhydwenlas", "Rhydwenlas", 263, 211.8, 2.1, 15_500, 1.1),
            new Town("Crosswen", "Croeswen Fawr", 257.5, 212.8, 1.6, 10_500, 0.6),
            new Town("Brynmelor", "Brynmelor", 262.5, 222.5, 0.9, 2_500, -0.3),
            new Town("Llangeredd", "Llangeredd", 276.5, 234, 0.9, 2_600, -0.1),
            new Town("Newmarch", "Y Drefarth", 311, 291.5, 1.9, 12_500, 1.0),
            new Town("Castlewern", "Castellwern", 322.5, 307.5, 1.4, 7_000, 0.1),
            new Town("Aberhonwen", "Aberhonwen", 304.5, 228.5, 1.6, 8_600, 0.0),
            new Town("Ffynnonlwyd", "Ffynnonlwyd", 306, 261, 1.3, 5_800, 0.5),
            new Town("Ystradwern", "Ystradwern", 280, 211.3, 1.5, 8_200, 1.1),
            new Town("Crughelyg", "Crughelyg", 319.5, 219, 0.9, 2_800, -0.6),
            new Town("Rhaeadrwen", "Rhaeadrwen", 297, 268, 0.8, 2_300, 0.0),
            new Town("Machelwy", "Machelwy", 277, 300, 0.8, 2_200, 0.1),
            new Town("Llanidwen", "Llanidwen", 295.5, 284.5, 0.9, 3_000, 0.2));

    /** Distance in kilometres from a point in metres. */
    double distance(double eastingMetres, double northingMetres) {
        double east = eastingMetres / 1000 - easting;
        double north = northingMetres / 1000 - northing;
        return Math.sqrt(east * east + north * north);
    }

    /** 1 in the very middle of a town, 0 from six tenths of its radius on; of a point in metres. */
    public static double centrality(double eastingMetres, double northingMetres) {
        double best = 0;
        for (Town town : ALL) {
            best = Math.max(best, 1 - town.distance(eastingMetres, northingMetres) / (0.6 * town.radius()));
        }
        return best;
    }

    /** The town whose built-up area (stretched by {@code reach}) a point in metres is deepest in, or an index of -1. */
    static int at(double eastingMetres, double northingMetres, double reach) {
        int found = -1;
        double least = reach;
        for (int i = 0; i < ALL.size(); i++) {
            double share = ALL.get(i).distance(eastingMetres, northingMetres)
                    / ALL.get(i).radius();
            if (share < least) {
                least = share;
                found = i;
            }
        }
        return found;
    }
}
