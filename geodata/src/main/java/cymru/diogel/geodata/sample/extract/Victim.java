package cymru.diogel.geodata.sample.extract;

import java.util.List;
import java.util.Random;

/**
 * What an extract says of a victim.
 *
 * @param ageBand one of {@link #BANDS}, empty where not recorded or where there is no victim
 * @param sex {@code female}, {@code male}, {@code other}, or empty as above
 */
record Victim(String ageBand, String sex) {
    static final List<String> BANDS = List.of("under 10", "10-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+");
    /** Of an offence against no one person, such as possession of drugs. */
    static final Victim NONE = new Victim("", "");

    private static final Shares<String> AGES = new Shares<>(BANDS, 2, 14, 20, 24, 18, 12, 7, 3);
    private static final double NOT_RECORDED = 0.04;

    /** @param female share of women and girls among victims where the code does not tell */
    static Victim of(OffenceCode code, double female, Random random) {
        String band = AGES.draw(random);
        while (!code.bands().contains(band)) {
            band = AGES.draw(random);
        }
        String drawn = random.nextDouble() < female ? "female" : random.nextInt(200) == 0 ? "other" : "male";
        String sex = code.sex().isEmpty() ? drawn : code.sex();
        return random.nextDouble() < NOT_RECORDED ? new Victim("", sex) : new Victim(band, sex);
    }
}
