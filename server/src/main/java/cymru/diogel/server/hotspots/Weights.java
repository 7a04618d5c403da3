package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The weights of the targeting score's parts: each 0 or more, together 1. */
record Weights(double violence, double deprivation, double growth) {
    static final String DEFAULT = "0.5,0.3,0.2";

    private static final String EXPECTED =
            "three numbers of 0 or more that sum to 1, for violence, deprivation and growth, such as " + DEFAULT;
    private static final Pattern NUMBER = Pattern.compile("\\d(\\.\\d{1,9})?|\\.\\d{1,9}");
    private static final double TOLERANCE = 1e-9;

    /** @throws Problem when it is not three such numbers */
    static Weights parse(String text) {
        List<String> parts = Arrays.asList(text.split(",", -1));
        if (parts.size() != 3
                || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            throw Problem.badParameter("weights", EXPECTED, text);
        }
        double[] numbers = parts.stream().mapToDouble(Double::parseDouble).toArray();
        if (Math.abs(Arrays.stream(numbers).sum() - 1) > TOLERANCE) {
            throw Problem.badParameter("weights", EXPECTED, text);
        }
        return new Weights(numbers[0], numbers[1], numbers[2]);
    }

    double[] each() {
        return new double[] {violence, deprivation, growth};
    }

    static Map<String, Object> json(double[] weights) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("violence", Value.rounded(weights[0]).json());
        json.put("deprivation", Value.rounded(weights[1]).json());
        json.put("growth", Value.rounded(weights[2]).json());
        return json;
    }
}
