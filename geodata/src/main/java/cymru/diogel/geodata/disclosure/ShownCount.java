package cymru.diogel.geodata.disclosure;

/**
 * A count after the disclosure rules were applied for a role: a number that may be shown, or nothing. Rates, intervals,
 * ranks and classes are made from shown counts alone, so that they cannot leak what was hidden.
 */
public sealed interface ShownCount {
    /** The shorthand for a confidential value in tables (Government Analysis Function). */
    String CONFIDENTIAL = "[c]";

    /** A count that the role may see. */
    record Known(int value) implements ShownCount {}

    /** A count that the role may not see. */
    record Hidden() implements ShownCount {}
}
