package cymru.diogel.geodata.sample.police;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.PlantedHotspot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Five years of crime, month by month: a summer season, the planted hotspots, and reports that come back later. */
final class Incidents {
    static final int MONTHS = Country.MONTHS.count();
    /** Rows of an ordinary month. */
    private static final double USUAL = 2210;
    /** Of crime, by calendar month from January: about 19 % of violence falls in July and August. */
    private static final double[] SEASON = {0.95, 0.92, 0.98, 0.98, 1.02, 1.04, 1.11, 1.1, 1.0, 0.98, 0.95, 0.97};

    private static final double UNPLACED = 0.042;
    private static final double COMES_BACK = 0.017;
    private static final int REMEMBERED = 9000;

    private final Random random;
    private final List<Place> places;
    private final List<PlantedHotspot> hotspots;
    private final double[] crime;
    private final List<Incident> earlier = new ArrayList<>();

    Incidents(List<Place> places, List<PlantedHotspot> hotspots, Random random) {
        this.places = places;
        this.hotspots = hotspots;
        this.random = random;
        this.crime = places.stream().mapToDouble(Place::crime).toArray();
        accumulate(crime);
    }

    /**
     * The next month's rows, in the order of the published files (unplaced first, then by LSOA).
     *
     * @param month 0 to {@link #MONTHS} - 1
     * @param calendarMonth 1 to 12
     */
    List<Incident> month(int month, int calendarMonth) {
        double[] violence = violence(month);
        int rows = (int) Math.rint(USUAL * SEASON[calendarMonth - 1] * (1 + 0.02 * random.nextGaussian()));
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            boolean again = !earlier.isEmpty() && random.nextDouble() < COMES_BACK;
            incidents.add(again ? comesBack() : happens(violence));
        }
        for (Incident incident : incidents) {
            if (!incident.crimeId().isEmpty()) {
                earlier.add(incident);
            }
        }
        earlier.subList(0, Math.max(0, earlier.size() - REMEMBERED)).clear();
        incidents.sort(Comparator.comparing(
                incident -> incident.place() == null ? "" : incident.place().lsoaCode()));
        return incidents;
    }

    private Incident happens(double[] violence) {
        String type = CrimeMix.type(random);
        boolean antisocial = type.equals(CrimeMix.ANTISOCIAL);
        boolean unplaced = random.nextDouble() < UNPLACED;
        Place place = unplaced ? null : draw(type.equals(CrimeMix.VIOLENCE) ? violence : crime);
        return antisocial
                ? new Incident("", place, type, "")
                : new Incident(identifier(), place, type, CrimeMix.outcome(random));
    }

    /** A report of an earlier month told again: a quarter of them as another crime, one in twenty at another place. */
    private Incident comesBack() {
        Incident before = earlier.remove(random.nextInt(earlier.size()));
        String type = random.nextInt(4) == 0 ? CrimeMix.VIOLENCE : before.type();
        @Nullable Place place = random.nextInt(20) == 0 ? draw(crime) : before.place();
        return new Incident(before.crimeId(), place, type, CrimeMix.outcome(random));
    }

    private double[] violence(int month) {
        double[] violence = places.stream().mapToDouble(Place::violence).toArray();
        for (int i = 0; i < violence.length; i++) {
            for (PlantedHotspot hotspot : hotspots) {
                if (hotspot.ward() == places.get(i).ward()) {
                    violence[i] *= hotspot.times(month, MONTHS);
                }
            }
        }
        accumulate(violence);
        return violence;
    }

    private Place draw(double[] cumulative) {
        double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, drawn);
        return places.get(Math.min(places.size() - 1, found < 0 ? -found - 1 : found));
    }

    private String identifier() {
        StringBuilder digits = new StringBuilder(64);
        for (int i = 0; i < 8; i++) {
            String hex = Integer.toHexString(random.nextInt());
            digits.append("0".repeat(8 - hex.length())).append(hex);
        }
        return digits.toString();
    }

    private static void accumulate(double[] weights) {
        for (int i = 1; i < weights.length; i++) {
            weights[i] += weights[i - 1];
        }
    }
}
