package cymru.diogel.geodata.sample.country;

import java.util.List;

/**
 * A hotspot of violence put there on purpose, so that a method can be asked whether it finds it.
 *
 * @param ward index in {@link Country#wards}
 * @param wardCode such as {@code SW0102}
 * @param atStart how many times the usual violence of such a ward it has in the first month
 * @param atEnd how many times in the last month; between them the change is even
 */
public record PlantedHotspot(Kind kind, int ward, String wardCode, String wardName, double atStart, double atEnd) {
    /** What a board would call it. */
    public enum Kind {
        PERSISTENT,
        GROWING,
        FADING,
        ISOLATED_RURAL
    }

    public static List<PlantedHotspot> in(Country country) {
        return List.of(
                at(country, Kind.PERSISTENT, centre(country, "Trefaenor"), 3, 3),
                at(country, Kind.GROWING, centre(country, "Newmarch"), 1, 6),
                at(country, Kind.FADING, centre(country, "Port Merrin"), 6, 1),
                at(country, Kind.ISOLATED_RURAL, country.wardNear(293, 243), 8, 8));
    }

    /** How many times the usual violence in a month, 0 being the first of {@code months}. */
    public double times(int month, int months) {
        return atStart + (atEnd - atStart) * month / (months - 1.0);
    }

    private static PlantedHotspot at(Country country, Kind kind, int ward, double atStart, double atEnd) {
        Ward of = country.wards().get(ward);
        return new PlantedHotspot(kind, ward, of.code(), of.nameEn(), atStart, atEnd);
    }

    private static int centre(Country country, String name) {
        for (Town town : Town.ALL) {
            if (town.nameEn().equals(name)) {
                return country.wardNear(town.easting(), town.northing());
            }
        }
        throw new IllegalArgumentException("no town is called " + name);
    }
}
