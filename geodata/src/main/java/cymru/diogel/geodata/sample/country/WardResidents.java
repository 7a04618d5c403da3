package cymru.diogel.geodata.sample.country;

import cymru.diogel.geodata.stats.Apportionment;

/** Residents of each ward as a load apportions them (by area, in whole people), so that even risk is even there too. */
public final class WardResidents {
    private static final double BY_HARDSHIP = 0.1;
    private static final double IN_TOWN = 1.1;

    private final int[] residents;
    private final double[] lot;

    private WardResidents(int[] residents, double[] lot) {
        this.residents = residents;
        this.lot = lot;
    }

    static WardResidents of(Country country) {
        int wards = country.wards().size();
        double[][] overlap = new double[country.lsoas().size()][wards];
        for (int cell = 0; cell < country.mesh().size(); cell++) {
            overlap[country.lsoaOf()[cell]][country.wardOf()[cell]] +=
                    country.mesh().cells()[cell].getArea();
        }
        int[] residents = new int[wards];
        double[] hardship = new double[wards];
        for (int i = 0; i < overlap.length; i++) {
            Lsoa lsoa = country.lsoas().get(i);
            double whole = 0;
            for (double part : overlap[i]) {
                whole += part;
            }
            int[] people = Apportionment.wholeResidents(Apportionment.shares(overlap[i], whole), lsoa.residents());
            for (int ward = 0; ward < wards; ward++) {
                residents[ward] += people[ward];
                hardship[ward] += people[ward] * lsoa.hardship();
            }
        }
        double[] lot = new double[wards];
        for (int ward = 0; ward < wards; ward++) {
            boolean town = country.wards().get(ward).town() >= 0;
            double mean = hardship[ward] / Math.max(1, residents[ward]);
            lot[ward] = residents[ward] * StrictMath.exp(BY_HARDSHIP * mean) * (town ? IN_TOWN : 1);
        }
        return new WardResidents(residents, lot);
    }

    /** By ward. */
    public int[] residents() {
        return residents;
    }

    /** Residents weighted by how mildly more or less violent their ward is, for its hardship and its town. */
    public double[] lot() {
        return lot;
    }
}
