package cymru.diogel.geodata.vintages;

/**
 * What of an area's figures goes to one of the areas that it became.
 *
 * @param share 0–1; over the parts of one area they sum to 1
 */
public record Part(Link link, double share, Basis basis) {
    /** What an area's figures are split by. */
    public enum Basis {
        /** Not split at all. */
        WHOLE,
        /** By the residents of the areas that it became. */
        RESIDENTS,
        /** By their square metres, where their residents are not known. */
        AREA;

        /** As stored in {@code area_succession.basis}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
