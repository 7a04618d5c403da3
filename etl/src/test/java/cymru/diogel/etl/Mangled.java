package cymru.diogel.etl;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damage to sound files: the same for the same random numbers. */
record Mangled(RandomGenerator random, List<byte[]> seeds) {
    private static final int LONGEST = 1 << 16;
    private static final int[] NUMBERS = {0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x7FFF_FFF0, 1 << 24};
    private static final List<String> WORDS = List.of(
            "\0",
            "\"",
            "\n",
            "\r",
            ",,,,",
            ";",
            "\t",
            "-",
            "NaN",
            "1e999",
            "-1e-999",
            "99999999999999999999",
            "0000-01-01",
            "9999-99",
            "null",
            "true",
            "[[[[",
            "{\"",
            "}",
            "]",
            "\\u0000",
            "<a>",
            "</",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "\uFEFF",
            "\u001b[2J",
            "'",
            "999,999,999,999",
            "../../",
            "EPSG:",
            "\u00c2\u00a0",
            "0x1p3",
            "1d",
            "%s");

    /** One of the seeds after one to six blows. */
    byte[] next() {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int blows = 1 + random.nextInt(6); blows > 0; blows--) {
            bytes = struck(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] struck(byte[] bytes) {
        if (bytes.length == 0) {
            return word();
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(10)));
        byte[] none = {};
        byte[] between = Arrays.copyOfRange(bytes, at, to);
        return switch (random.nextInt(9)) {
            case 0 -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt()});
            case 1 -> replaced(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 2 -> replaced(bytes, at, to, none);
            case 3 -> replaced(bytes, at, at, between);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> replaced(bytes, at, random.nextBoolean() ? at : to, word());
            case 6 -> replaced(bytes, at, Math.min(bytes.length, at + 4), number());
            case 7 -> spliced(bytes, at);
            default -> field(bytes, at);
        };
    }

    /** A number or word of a text replaced whole. */
    private byte[] field(byte[] bytes, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetterOrDigit(bytes[from - 1])) {
            from--;
        }
        while (to < bytes.length && Character.isLetterOrDigit(bytes[to])) {
            to++;
        }
        return replaced(bytes, from, to, word());
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        return replaced(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] number() {
        ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return ByteBuffer.allocate(4)
                .order(order)
                .putInt(NUMBERS[random.nextInt(NUMBERS.length)])
                .array();
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
