package cymru.diogel.geodata.sample.extract;

import java.util.List;
import java.util.Random;

/** Things to be drawn in given shares. */
final class Shares<T> {
    private final List<T> things;
    private final Weights weights;

    /** @param parts one for each thing, of any sum */
    Shares(List<T> things, double... parts) {
        this.things = things;
        this.weights = new Weights(parts);
    }

    T draw(Random random) {
        return things.get(weights.draw(random));
    }
}
