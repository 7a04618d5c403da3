package cymru.diogel.geodata.sample.country;

/** Smooth pseudo-random fields over the plane, free of transcendental functions so that every machine gets the same bits. */
final class Noise {
    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** A value in [-1, 1) at a point in metres, with features about {@code wavelength} metres across. */
    double at(double easting, double northing, double wavelength) {
        double x = easting / wavelength;
        double y = northing / wavelength;
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double u = ease(x - column);
        double v = ease(y - row);
        double south = mix(corner(column, row), corner(column + 1, row), u);
        double north = mix(corner(column, row + 1), corner(column + 1, row + 1), u);
        return mix(south, north, v);
    }

    /** Four halving wavelengths added with halving strength; a value in (-1.9, 1.9), mostly within ±0.8. */
    double layered(double easting, double northing, double wavelength) {
        double sum = 0;
        double strength = 1;
        for (int octave = 0; octave < 4; octave++) {
            sum += strength * at(easting + 7919 * octave, northing - 6101 * octave, wavelength * strength);
            strength /= 2;
        }
        return sum;
    }

    /** A value in [0, 1) that belongs to the pair of points in this order. */
    double between(double x1, double y1, double x2, double y2) {
        long hash = scramble(seed ^ Double.doubleToLongBits(x1));
        hash = scramble(hash ^ Double.doubleToLongBits(y1));
        hash = scramble(hash ^ Double.doubleToLongBits(x2));
        return unit(scramble(hash ^ Double.doubleToLongBits(y2)));
    }

    private double corner(long column, long row) {
        return 2 * unit(scramble(scramble(seed + column * 0x9E3779B97F4A7C15L) + row * 0xD1B54A32D192ED03L)) - 1;
    }

    private static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long scramble(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
