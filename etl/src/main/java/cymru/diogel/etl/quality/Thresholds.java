package cymru.diogel.etl.quality;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How far a load may go before it waits: the numbers that come with Diogel, and in their place those of a file.
 *
 * @param numbers by name; per cent, or rows
 */
public record Thresholds(Map<String, Double> numbers) {
    /** The file in DIOGEL_HOME that may hold others. */
    public static final String FILE = "thresholds.properties";

    /** @throws BadInput when the file names a threshold that there is not, or no number */
    public static Thresholds read(Path home) {
        Map<String, Double> numbers = new TreeMap<>();
        shipped().forEach((name, number) -> numbers.put((String) name, Double.valueOf((String) number)));
        Path file = home.resolve(FILE);
        if (Files.exists(file)) {
            own(file).forEach((name, number) -> {
                if (!numbers.containsKey(name)) {
                    throw new BadInput(file + ": expected thresholds among " + String.join(", ", numbers.keySet())
                            + ", got '" + name + "'");
                }
                numbers.put((String) name, number(file, (String) name, (String) number));
            });
        }
        return new Thresholds(numbers);
    }

    private static Properties shipped() {
        Properties properties = new Properties();
        try (InputStream stream = Thresholds.class.getResourceAsStream(FILE)) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties own(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new BadInput(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private static double number(Path file, String name, String text) {
        try {
            double number = Double.parseDouble(text.trim());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new BadInput(file + ": " + name + ": expected a number of 0 or more, got '" + text + "'");
    }

    double of(String name) {
        return java.util.Objects.requireNonNull(numbers.get(name), name);
    }
}
