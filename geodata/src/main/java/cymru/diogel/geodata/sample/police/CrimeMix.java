package cymru.diogel.geodata.sample.police;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The published crime types and outcomes, in shares such as a rural Welsh force has (parts of ten thousand). */
final class CrimeMix {
    static final String VIOLENCE = "Violence and sexual offences";
    /** Reported without a Crime ID and without an outcome. */
    static final String ANTISOCIAL = "Anti-social behaviour";

    private static final Map<String, Integer> TYPES = ordered(
            VIOLENCE,
            4750,
            "Criminal damage and arson",
            960,
            ANTISOCIAL,
            945,
            "Public order",
            900,
            "Other theft",
            590,
            "Drugs",
            435,
            "Shoplifting",
            380,
            "Burglary",
            355,
            "Other crime",
            277,
            "Vehicle crime",
            190,
            "Possession of weapons",
            108,
            "Theft from the person",
            46,
            "Bicycle theft",
            38,
            "Robbery",
            26);
    private static final Map<String, Integer> OUTCOMES = ordered(
            "Unable to prosecute suspect",
            5150,
            "Investigation complete; no suspect identified",
            2150,
            "Status update unavailable",
            970,
            "Court result unavailable",
            620,
            "Local resolution",
            490,
            "Action to be taken by another organisation",
            200,
            "Awaiting court outcome",
            120,
            "Offender given a caution",
            110,
            "Formal action is not in the public interest",
            85,
            "Further investigation is not in the public interest",
            105);

    private CrimeMix() {}

    static String type(Random random) {
        return drawn(TYPES, random);
    }

    static String outcome(Random random) {
        return drawn(OUTCOMES, random);
    }

    private static String drawn(Map<String, Integer> shares, Random random) {
        int left = random.nextInt(
                shares.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            shares.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return shares;
    }
}
