package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the crimes of the extract, group by group, with all that is planted. */
final class Offences {
    static final LocalDate LAST_DAY = Country.MONTHS.to().atEndOfMonth();
    /** Of homicides and near misses, between 18:00 and 05:59: 71.3 %, exactly. */
    static final double AT_NIGHT = 62 / 87.0;

    private static final double CANCELLED = 0.015;
    private static final double UNPLACED = 0.03;
    private static final double NOT_RECORDED = 0.01;
    private static final Shares<String> OUTCOMES = new Shares<>(
            List.of(
                    "Evidential difficulties: victim does not support action",
                    "Evidential difficulties: victim supports action",
                    "Investigation complete: no suspect identified",
                    "Charged or summonsed",
                    "Out-of-court disposal",
                    "Not yet assigned"),
            38,
            20,
            18,
            11,
            7,
            6);

    private final Country country;
    /** Of month and ward alone, so that no other detail moves an offence. */
    private final Random where;

    private final Random random;
    private final WardPoints points;
    private final List<YearMonth> months = Country.MONTHS.each();
    private final List<Offence> made = new ArrayList<>();

    private Offences(Country country, long seed) {
        this.country = country;
        this.where = new Random(seed + 413);
        this.random = new Random(seed + 500);
        this.points = new WardPoints(country);
    }

    /** In no order that means anything; the same for the same seed. */
    static List<Offence> of(Country country, long seed) {
        Offences offences = new Offences(country, seed);
        Planted planted = new Planted(PlantedTruth.in(country), country);
        double[] lot = country.wardResidents().lot();
        for (OffenceGroup group : OffenceGroup.values()) {
            int domestic = (int) Math.rint(group.total * group.domestic);
            offences.make(group, true, domestic, Risk.planted(group, true, lot, planted));
            offences.make(group, false, group.total - domestic, Risk.planted(group, false, lot, planted));
        }
        return offences.made;
    }

    /** Those that were cancelled come on top, so that the totals hold without them. */
    private void make(OffenceGroup group, boolean domestic, int valid, Risk risk) {
        int all = valid + (int) Math.rint(CANCELLED * valid);
        for (int i = 0; i < all; i++) {
            int cell = risk.draw(where);
            boolean night = i < Math.rint(AT_NIGHT * valid);
            made.add(happens(group, domestic, risk.month(cell), risk.ward(cell), i >= valid, night));
        }
    }

    private Offence happens(
            OffenceGroup group, boolean domestic, int month, int ward, boolean cancelled, boolean night) {
        boolean inTown = country.wards().get(ward).town() >= 0;
        Setting setting = group.setting(domestic, inTown, random);
        LocalDateTime from = setting.time(months.get(month), random);
        while (group == OffenceGroup.HOMICIDE && isNight(from) != night) {
            setting = group.setting(domestic, inTown, random);
            from = setting.time(months.get(month), random);
        }
        LocalDateTime to = Spans.end(group, from, random);
        OffenceCode code = group.code(random);
        String place = setting.place(random);
        return new Offence(
                group,
                ward,
                month,
                code.code(),
                Spans.recorded(group, to == null ? from : to, random),
                from,
                to,
                random.nextDouble() < UNPLACED ? null : points.draw(ward, setting, random),
                code.place().isEmpty() ? place : code.place(),
                flags(group, domestic, setting),
                group.hasVictim() ? Victim.of(code, group.femaleVictims(domestic), random) : Victim.NONE,
                OUTCOMES.draw(random),
                cancelled);
    }

    private List<String> flags(OffenceGroup group, boolean domestic, Setting setting) {
        boolean violent = group.follows == OffenceGroup.Follows.VIOLENCE || group.follows == OffenceGroup.Follows.HALF;
        double alcohol = violent ? setting.alcohol() : 0.3 * setting.alcohol();
        return List.of(
                flag(domestic ? 1 : 0),
                flag(alcohol),
                flag(group.flags.drugs()),
                flag(group.flags.knife()),
                flag(group.flags.firearm()));
    }

    private String flag(double share) {
        boolean yes = random.nextDouble() < share;
        return yes ? "yes" : random.nextDouble() < NOT_RECORDED ? "" : "no";
    }

    /** Between 18:00 and 05:59. */
    static boolean isNight(LocalDateTime time) {
        return time.getHour() >= 18 || time.getHour() < 6;
    }
}
