package cymru.diogel.geodata.sample.country;

import java.util.List;

/**
 * One invented county.
 *
 * @param code such as {@code SC01}; no ONS code begins with S and C
 * @param wards how many wards it is divided into
 * @param residents usual residents in all
 */
public record County(String code, String nameEn, String nameCy, int wards, int residents) {
    public static final List<County> ALL = List.of(
            new County("SC01", "Ardwylan", "Ardwylan", 34, 71_500),
            new County("SC02", "Morwelshire", "Sir Forwel", 59, 123_400),
            new County("SC03", "Tywelshire", "Sir Dywel", 51, 187_900),
            new County("SC04", "Blaenwy", "Blaenwy", 60, 133_200));
}
