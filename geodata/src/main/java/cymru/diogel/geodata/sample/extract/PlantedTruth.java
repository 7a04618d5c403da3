package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.PlantedHotspot;
import cymru.diogel.geodata.sample.country.Ward;
import cymru.diogel.geodata.stats.time.HotspotClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something put into the extract on purpose, so that a method can be asked whether it finds it.
 *
 * @param ward index in {@link Country#wards}
 * @param wardCode such as {@code SW0102}
 * @param times how many times the even risk the ward has, for each twelve months of {@link Country#MONTHS}: of serious
 *     violence, or for {@link Kind#DRUGS} of drug offences
 * @param nearby the same for each of the wards around it
 */
public record PlantedTruth(
        Kind kind, int ward, String wardCode, String wardName, List<Double> times, List<Double> nearby) {
    /** The month from which more is recorded: violence without injury, harassment and, less, violence with injury. */
    public static final YearMonth RECORDING_CHANGE = YearMonth.of(2023, 4);

    /** How many wards a list of the most violent, or of the most drug offences, names. */
    public static final int TOP = 12;

    /**
     * Steps of 15 %: five periods have a trend only where each is above the one before it (Mann–Kendall S = 10, p 0.027). The
     * first is high enough to be hot beside the highest years of the others.
     */
    private static final List<Double> RISING = List.of(6.9, 7.9, 9.1, 10.5, 12.1);

    /** Steps of 20 %, for from the recording change on about a sixth more is counted everywhere. The last is hot too. */
    private static final List<Double> FALLING = List.of(12.9, 10.7, 8.9, 7.4, 6.2);

    private static final double DRUGS = 6;
    /** Kilometres of EPSG:27700 of three quiet towns that are high in drug offences alone. */
    private static final double[][] QUIET_TOWNS = {{241, 220}, {322.5, 307.5}, {319.5, 219}};

    /** What a list should say of it. */
    public enum Kind {
        /** High in every year and rising. */
        GROWING(HotspotClass.INTENSIFYING),
        /** High in every year and falling. */
        FADING(HotspotClass.DIMINISHING),
        /** High in every year without a trend. */
        PERSISTENT(HotspotClass.PERSISTENT),
        /** High among quiet neighbours: high–low. */
        ISOLATED(null),
        /** Few police records where the ambulance service is called often. */
        BLIND_SPOT(null),
        /** Among the {@link PlantedTruth#TOP} wards with the most drug offences; nine of the twelve are the most violent. */
        DRUGS(null);

        private final @Nullable HotspotClass named;

        Kind(@Nullable HotspotClass named) {
            this.named = named;
        }

        /** Its class over the five years, whether domestic violence is counted or not; empty where another sign tells of it. */
        public Optional<HotspotClass> hotspotClass() {
            return Optional.ofNullable(named);
        }
    }

    /** All of them, in the order of {@link Kind}. */
    public static List<PlantedTruth> in(Country country) {
        List<PlantedTruth> truths = new ArrayList<>(violence(country));
        double[] risk = new double[country.wards().size()];
        Planted planted = new Planted(truths, country);
        double[] lot = country.wardResidents().lot();
        for (int ward = 0; ward < risk.length; ward++) {
            for (int year = 0; year < 5; year++) {
                risk[ward] += lot[ward] * planted.violence(year, ward);
            }
        }
        IntStream.range(0, risk.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer ward) -> -risk[ward]))
                .limit(TOP - QUIET_TOWNS.length)
                .forEach(ward -> truths.add(at(country, Kind.DRUGS, ward, level(DRUGS), level(1))));
        for (double[] town : QUIET_TOWNS) {
            truths.add(at(country, Kind.DRUGS, country.wardNear(town[0], town[1]), level(DRUGS), level(1)));
        }
        return truths;
    }

    private static List<PlantedTruth> violence(Country country) {
        List<PlantedTruth> truths = new ArrayList<>();
        for (PlantedHotspot hotspot : PlantedHotspot.in(country)) {
            truths.add(
                    switch (hotspot.kind()) {
                        case GROWING -> town(country, Kind.GROWING, hotspot, RISING);
                        case FADING -> town(country, Kind.FADING, hotspot, FALLING);
                        // Neither these nor, after the recording change, the counts they lead to have a trend.
                        case PERSISTENT -> town(country, Kind.PERSISTENT, hotspot, List.of(6.3, 7.0, 5.8, 6.5, 6.0));
                        case ISOLATED_RURAL -> at(country, Kind.ISOLATED, hotspot.ward(), level(10), level(0.3));
                    });
        }
        truths.add(at(country, Kind.BLIND_SPOT, country.wardNear(259.2, 281), level(0.35), level(1)));
        truths.sort(Comparator.comparing(PlantedTruth::kind));
        return truths;
    }

    /** Violence of a town spills over: the wards around have seven tenths of what is above the usual. */
    private static PlantedTruth town(Country country, Kind kind, PlantedHotspot hotspot, List<Double> times) {
        return at(
                country,
                kind,
                hotspot.ward(),
                times,
                times.stream().map(of -> 1 + 0.7 * (of - 1)).toList());
    }

    private static PlantedTruth at(Country country, Kind kind, int ward, List<Double> times, List<Double> nearby) {
        Ward of = country.wards().get(ward);
        return new PlantedTruth(kind, ward, of.code(), of.nameEn(), times, nearby);
    }

    private static List<Double> level(double times) {
        return Collections.nCopies(5, times);
    }
}
