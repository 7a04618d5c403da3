package cymru.diogel.geodata.stats.targeting;

import org.apache.commons.rng.UniformRandomProvider;

/** What areas are ranked by, one random draw at a time; called from several threads at once, so it keeps no state. */
@FunctionalInterface
public interface DrawnMeasure {
    /** Fills {@code values} with one draw for every area, higher is worse, no NaN, using no other randomness. */
    void draw(UniformRandomProvider random, double[] values);
}
