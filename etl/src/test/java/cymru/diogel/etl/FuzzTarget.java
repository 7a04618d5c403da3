package cymru.diogel.etl;

import java.io.IOException;

/** Where Jazzer hands over its inputs. */
public final class FuzzTarget {
    static final String READER = "diogel.fuzz.reader";

    private static final FuzzedReader reader = FuzzedReader.valueOf(System.getProperty(READER));

    private FuzzTarget() {}

    /** Called by Jazzer before the first input: what is made once is not counted to any input. */
    public static void fuzzerInitialize() {
        FuzzSeeds.of(reader).forEach(seed -> {
            try {
                FuzzProperty.holds(reader, seed);
            } catch (IOException | AssertionError first) {
                System.err.println(first);
            }
        });
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FuzzProperty.holds(reader, input);
    }
}
