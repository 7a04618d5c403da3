package cymru.diogel.geodata.sample.extract;

import java.util.List;
import java.util.Random;

/** Offences that are made alike; the totals and shares are those a rural Welsh strategy reports for five years. */
@SuppressWarnings("ImmutableEnumChecker") // Shares never change once made.
enum OffenceGroup {
    /** Homicide and near misses. */
    HOMICIDE(87, 0.25, OffenceCode.HOMICIDE, new int[] {35, 35, 5, 25}, new Flags(0.08, 0.4, 0.06), Follows.VIOLENCE),
    INJURY(17_919, 0.3, OffenceCode.INJURY, new int[] {34, 36, 20, 10}, new Flags(0.05, 0.06, 0.004), Follows.VIOLENCE),
    SEXUAL(7200, 0.25, OffenceCode.SEXUAL, new int[] {24, 22, 10, 44}, new Flags(0.04, 0.01, 0.001), Follows.VIOLENCE),
    ROBBERY(560, 0, OffenceCode.ROBBERY, new int[] {25, 55, 20, 0}, new Flags(0.06, 0.26, 0.03), Follows.VIOLENCE),
    AGGRAVATED_BURGLARY(
            91,
            0,
            OffenceCode.AGGRAVATED_BURGLARY,
            new int[] {0, 0, 0, 1},
            new Flags(0.1, 0.5, 0.07),
            Follows.VIOLENCE),
    WITHOUT_INJURY(
            27_000,
            0.7,
            OffenceCode.WITHOUT_INJURY,
            new int[] {20, 42, 28, 10},
            new Flags(0.04, 0.03, 0.002),
            Follows.HALF),
    HARASSMENT(
            18_500, 0.82, OffenceCode.HARASSMENT, new int[] {0, 25, 25, 50}, new Flags(0.02, 0.01, 0), Follows.NOTHING),
    DAMAGE(9000, 0.3, OffenceCode.DAMAGE, new int[] {15, 55, 10, 20}, new Flags(0.02, 0.01, 0), Follows.NOTHING),
    PUBLIC_ORDER(
            7000, 0.2, OffenceCode.PUBLIC_ORDER, new int[] {30, 48, 20, 2}, new Flags(0.03, 0.04, 0.001), Follows.HALF),
    TRAFFICKING(1900, 0, OffenceCode.TRAFFICKING, new int[] {10, 50, 5, 35}, new Flags(1, 0.05, 0.01), Follows.DRUGS),
    POSSESSION(7100, 0, OffenceCode.POSSESSION, new int[] {25, 55, 8, 12}, new Flags(1, 0.02, 0), Follows.DRUGS),
    WEAPONS(1200, 0, OffenceCode.WEAPONS, new int[] {20, 55, 20, 5}, new Flags(0.12, 0.7, 0.02), Follows.NOTHING),
    THEFT_FROM_PERSON(
            600, 0, OffenceCode.THEFT_FROM_PERSON, new int[] {35, 30, 35, 0}, new Flags(0, 0, 0), Follows.NOTHING),
    BURGLARY(3000, 0.08, OffenceCode.BURGLARY, new int[] {0, 0, 25, 75}, new Flags(0.03, 0.02, 0), Follows.NOTHING),
    UNMAPPED(12, 0, OffenceCode.UNMAPPED, new int[] {0, 1, 0, 0}, new Flags(0, 0, 0), Follows.NOTHING);

    /** What its risk by ward follows, beside the number of residents. */
    enum Follows {
        NOTHING,
        /** The planted violence. */
        VIOLENCE,
        /** The planted violence by half. */
        HALF,
        DRUGS
    }

    /** Shares that involve drugs, a knife, a firearm. */
    record Flags(double drugs, double knife, double firearm) {}

    final int total;
    final double domestic;
    final Flags flags;
    final Follows follows;
    private final Shares<OffenceCode> codes;
    private final Shares<Setting> inTowns;
    private final Shares<Setting> elsewhere;

    /**
     * @param total offences in the five years that were not cancelled
     * @param domestic share of them that is domestic
     * @param settings parts of a night out, the street, daytime and home among those that are not domestic
     */
    OffenceGroup(int total, double domestic, List<OffenceCode> codes, int[] settings, Flags flags, Follows follows) {
        this.total = total;
        this.domestic = domestic;
        this.codes = new Shares<>(
                codes, codes.stream().mapToDouble(OffenceCode::parts).toArray());
        this.inTowns = settings(1.3, settings);
        this.elsewhere = settings(0.4, settings);
        this.flags = flags;
        this.follows = follows;
    }

    boolean isSerious() {
        return follows == Follows.VIOLENCE;
    }

    OffenceCode code(Random random) {
        return codes.draw(random);
    }

    /** Domestic offences happen at home; a night out is above all one in a town. */
    Setting setting(boolean domestic, boolean inTown, Random random) {
        if (domestic) {
            return Setting.HOME;
        }
        return (inTown ? inTowns : elsewhere).draw(random);
    }

    private static Shares<Setting> settings(double nightOut, int[] parts) {
        return new Shares<>(
                List.of(Setting.NIGHT_OUT, Setting.STREET, Setting.DAYTIME, Setting.HOME),
                nightOut * parts[0],
                parts[1],
                parts[2],
                parts[3]);
    }

    /** How many times as many are recorded from {@link PlantedTruth#RECORDING_CHANGE} on. */
    double recordingChange() {
        return switch (this) {
            case INJURY -> 1.3;
            case WITHOUT_INJURY, HARASSMENT -> 1.35;
            default -> 1;
        };
    }

    /** How much more of it there is at the end of the five years than at the beginning, the recording change apart. */
    double growth(boolean domestic) {
        return domestic && !isSerious() ? 1.52 : 1;
    }

    /** Share of victims who are women or girls. */
    double femaleVictims(boolean domestic) {
        return switch (this) {
            case ROBBERY -> 0.25;
            case HARASSMENT -> 0.65;
            default -> domestic ? 0.73 : 0.44;
        };
    }

    boolean hasVictim() {
        return follows != Follows.DRUGS && this != WEAPONS && this != UNMAPPED;
    }
}
