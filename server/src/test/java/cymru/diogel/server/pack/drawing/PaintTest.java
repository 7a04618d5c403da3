package cymru.diogel.server.pack.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaintTest {
    /** Of a part of a colour, WCAG 2.2. */
    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    @Test
    void everyClassHasALetterThatCanBeReadOnItsFill() {
        for (int of = 1; of <= 5; of++) {
            int classes = of;
            List<Paint> looks = IntStream.rangeClosed(1, of)
                    .mapToObj(at -> Paint.step(at, classes))
                    .toList();
            assertThat(looks).extracting(Paint::letter).doesNotHaveDuplicates();
            assertThat(looks).extracting(Paint::fill).doesNotHaveDuplicates();
            assertThat(looks).allSatisfy(look -> assertThat(contrast(look.ink(), look.fill()))
                    .isGreaterThan(4.5));
        }
    }

    @Test
    void whatHasNoLetterHasAMarkOfItsOwn() {
        Set<Paint.Texture> marks = Stream.of(Paint.HIDDEN, Paint.MISSING, Paint.RISE, Paint.FALL, Paint.SAME)
                .map(Paint::texture)
                .collect(Collectors.toSet());
        assertThat(marks).hasSize(5);
    }
}
