package cymru.diogel.geodata.vintages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the later areas, to split an earlier one by.
 *
 * @param residents by code
 * @param squareMetres by code
 */
public record Known(Map<String, Integer> residents, Map<String, Double> squareMetres) {
    /** A basis for which every one of these areas is known, residents before square metres. */
    Optional<Part.Basis> basis(List<String> codes) {
        if (covers(residents, codes)) {
            return Optional.of(Part.Basis.RESIDENTS);
        }
        return covers(squareMetres, codes) ? Optional.of(Part.Basis.AREA) : Optional.empty();
    }

    /** The share of each of these areas, which sum to 1. */
    double[] shares(Part.Basis basis, List<String> codes) {
        Map<String, ? extends Number> weights = basis == Part.Basis.RESIDENTS ? residents : squareMetres;
        double all = sum(weights, codes);
        return codes.stream().mapToDouble(code -> weight(weights, code) / all).toArray();
    }

    private static boolean covers(Map<String, ? extends Number> weights, List<String> codes) {
        return weights.keySet().containsAll(codes) && sum(weights, codes) > 0;
    }

    private static double sum(Map<String, ? extends Number> weights, List<String> codes) {
        return codes.stream().mapToDouble(code -> weight(weights, code)).sum();
    }

    private static double weight(Map<String, ? extends Number> weights, String code) {
        Number weight = weights.get(code);
        return weight == null ? 0 : weight.doubleValue();
    }
}
