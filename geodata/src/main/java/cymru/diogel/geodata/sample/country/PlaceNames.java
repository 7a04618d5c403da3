package cymru.diogel.geodata.sample.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented names of places and streets in both languages. The stems begin with letters that do not mutate, so any of
 * them may follow any element in Welsh.
 */
public final class PlaceNames {
    /** A name in English and Welsh; often the same. */
    record Name(String en, String cy) {}

    private static final List<String> ELEMENTS = List.of("Llan", "Tre", "Pen", "Cwm", "Bryn", "Pont", "Nant", "Rhyd");
    private static final List<String> STEMS = List.of(
            "arwenni",
            "elfrydan",
            "oswenna",
            "ifelyn",
            "saelwen",
            "haelwy",
            "irfelen",
            "awelfor",
            "eurlaswy",
            "ysgafell",
            "ffraidwen",
            "hirwyntan",
            "newelyn",
            "lorwenna",
            "wynfaelor",
            "ynyslaeth",
            "edwelan",
            "isferwy",
            "aelonwy",
            "hywelfa",
            "selydd",
            "fferwyn",
            "natheron",
            "enfysog",
            "alwernin",
            "ewigfa");
    /** Names whose English and Welsh forms differ; {@code *} stands for the stem. */
    private static final List<Name> TRANSLATED = List.of(
            new Name("St *'s", "Llan*"),
            new Name("* Bridge", "Pont *"),
            new Name("Upper *", "* Uchaf"),
            new Name("Lower *", "* Isaf"),
            new Name("* Vale", "Dyffryn *"),
            new Name("* Moor", "Rhos *"));

    private static final List<Name> QUARTERS = List.of(
            new Name("Castle", "Castell"),
            new Name("Priory", "Priordy"),
            new Name("Market", "Marchnad"),
            new Name("Tower", "Tŵr"),
            new Name("Abbey", "Abaty"),
            new Name("Spring", "Ffynnon"),
            new Name("Market Cross", "Croes"),
            new Name("Station", "Gorsaf"),
            new Name("Hill", "Bryn"),
            new Name("Park", "Parc"),
            new Name("Quay", "Cei"),
            new Name("Mill", "Melin"),
            new Name("Green", "Maes"),
            new Name("Meadow", "Dôl"),
            new Name("Chapel", "Capel"),
            new Name("Old Town", "Hen Dref"),
            new Name("Orchard", "Perllan"),
            new Name("Common", "Comin"));

    private static final List<String> STREET_FIRST = List.of(
            "Awelfor",
            "Saelwen",
            "Haelwy",
            "Oswenna",
            "Lorwenna",
            "Edwelan",
            "Quarry",
            "Orchard",
            "Weaver",
            "Heron",
            "Tanner",
            "Lantern",
            "Ropewalk",
            "Kiln",
            "Foundry",
            "Larch",
            "Drover",
            "Ferryman",
            "Slate",
            "Beacon");
    private static final List<String> STREET_LAST =
            List.of("Road", "Street", "Row", "Close", "Terrace", "Lane", "Avenue", "Court", "Gardens", "Crescent");
    private static final List<String> WELSH_STREETS =
            List.of("Heol *", "Ffordd *", "Stryd *", "Lôn *", "Maes *", "Rhes *", "Clos *", "Parc *");

    private final Random random;
    private final List<Name> rural = new ArrayList<>();
    private final int[] quartersUsed = new int[Town.ALL.size()];

    public PlaceNames(Random random) {
        this.random = random;
        for (String stem : STEMS) {
            for (String element : ELEMENTS) {
                rural.add(new Name(element + stem, element + stem));
            }
            for (Name form : TRANSLATED) {
                boolean joined = form.cy().startsWith("Llan");
                rural.add(new Name(
                        form.en().replace("*", capital(stem)), form.cy().replace("*", joined ? stem : capital(stem))));
            }
        }
        Collections.shuffle(rural, random);
        // "St X's" and "LlanX" are one Welsh name; only the first of them to come is kept.
        List<String> seen = new ArrayList<>();
        rural.removeIf(name -> seen.contains(name.cy()) || !seen.add(name.cy()));
    }

    Name country() {
        return rural.remove(rural.size() - 1);
    }

    /** The town's own name for its only ward, or one of its quarters. */
    Name inTown(int town, int wardsOfTown) {
        Town of = Town.ALL.get(town);
        if (wardsOfTown == 1) {
            return new Name(of.nameEn(), of.nameCy());
        }
        Name quarter = QUARTERS.get((quartersUsed[town]++ + 5 * town) % QUARTERS.size());
        return new Name(of.nameEn() + " " + quarter.en(), quarter.cy() + " " + of.nameCy());
    }

    /** A street as the police name one: English or Welsh, never both. */
    public String street() {
        if (random.nextInt(5) < 2) {
            String stem = capital(STEMS.get(random.nextInt(STEMS.size())));
            return WELSH_STREETS.get(random.nextInt(WELSH_STREETS.size())).replace("*", stem);
        }
        return STREET_FIRST.get(random.nextInt(STREET_FIRST.size())) + " "
                + STREET_LAST.get(random.nextInt(STREET_LAST.size()));
    }

    private static String capital(String stem) {
        return Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
    }
}
