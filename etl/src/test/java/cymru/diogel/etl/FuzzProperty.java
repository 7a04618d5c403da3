package cymru.diogel.etl;

import com.sun.management.ThreadMXBean;
import cymru.diogel.etl.formats.Unpacked;
import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds of every reader and any bytes: a result or one sentence, within time and memory, and nothing is left behind.
 * Time is that of the processor, so that a busy machine fails nobody.
 */
final class FuzzProperty {
    private static final long MOST_NANOSECONDS = 5_000_000_000L;
    /** Made in all, not held at once. */
    private static final long MOST_BYTES = 384L << 20;

    private static final long MOST_TIMES_THE_INPUT = 4_000;
    private static final int LONGEST = 2_000;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]");
    /** A library's words for itself, or none. */
    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("^null$|: null\\b|\\b[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private FuzzProperty() {}

    /** @throws AssertionError saying what does not hold */
    static void holds(FuzzedReader reader, byte[] input) throws IOException {
        if (!spent(reader, input).isModest(input.length)) {
            // What is made once, such as classes, is not counted to any input.
            Spent again = spent(reader, input);
            check(again.isModest(input.length), "is quick and modest", again);
        }
    }

    private record Spent(long nanoseconds, long bytes) {
        boolean isModest(int length) {
            return nanoseconds < MOST_NANOSECONDS && bytes < MOST_BYTES + MOST_TIMES_THE_INPUT * length;
        }
    }

    private static Spent spent(FuzzedReader reader, byte[] input) throws IOException {
        Path outer = Files.createTempDirectory("fuzz");
        Path folder = Files.createDirectory(outer.resolve("in"));
        try {
            Path path = reader.write(input, folder);
            long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            long nanoseconds = THREADS.getCurrentThreadCpuTime();
            try {
                reader.reading().read(path, said -> isSentence(said, input));
            } catch (BadInput refused) {
                isSentence(refused.getMessage(), input);
                check(refused.getMessage().contains(folder.toString()), "names the file", refused);
            }
            Unpacked.discard();
            nanoseconds = THREADS.getCurrentThreadCpuTime() - nanoseconds;
            bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
            check(unpacked().isEmpty(), "leaves nothing", unpacked());
            try (Stream<Path> beside = Files.list(outer)) {
                check(beside.count() == 1, "writes nowhere", outer);
            }
            return new Spent(nanoseconds, bytes);
        } finally {
            delete(outer);
        }
    }

    private static void isSentence(String text, byte[] input) {
        Matcher found = NOT_FOR_PEOPLE.matcher(text);
        boolean forPeople = !found.find() || isOfTheFile(found.group(), input);
        check(
                forPeople
                        && !text.isBlank()
                        && text.length() <= LONGEST
                        && !UNSEEN.matcher(text).find(),
                "says one sentence",
                text);
    }

    /** Whether the file says so itself, apart from spaces and signs that cannot be seen: a sentence tells of those as spaces. */
    private static boolean isOfTheFile(String words, byte[] input) {
        String seen = SPACE.matcher(words).replaceAll("");
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                .anyMatch(charset ->
                        SPACE.matcher(new String(input, charset)).replaceAll("").contains(seen));
    }

    private static void check(boolean holds, String what, Object got) {
        if (!holds) {
            throw new AssertionError(
                    "expected a reader that " + what + ", got " + got, got instanceof Throwable t ? t : null);
        }
    }

    /** Copies that this process made. */
    private static List<Path> unpacked() throws IOException {
        try (Stream<Path> all = Files.list(TEMPORARY)) {
            return all.filter(file -> file.getFileName().toString().startsWith(Unpacked.PREFIX))
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
