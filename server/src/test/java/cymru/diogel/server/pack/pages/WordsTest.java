package cymru.diogel.server.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.Tongue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path PAGES = Path.of("src/main/java/cymru/diogel/server/pack/pages");
    private static final Pattern ASKED = Pattern.compile("\"([a-z]+(?:\\.[a-z_]+)+)\"");
    /** Texts whose key is put together from a word that the server names. */
    private static final Pattern NAMED =
            Pattern.compile("(class|rule|measure|role|status|change|flag|section|day|quarter)\\..+");

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyTextIsInBothLanguagesWithTheSamePlaces() {
        Pattern places = Pattern.compile("\\{(\\w+)[,}]");
        assertThat(Words.texts()).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(text.en()).as(key).isNotBlank();
            assertThat(text.cy()).as(key).isNotBlank();
            assertThat(found(places, text.cy()))
                    .as(key)
                    .containsAll(found(places, text.en()).stream()
                            .filter(place -> text.en().contains("{" + place + "}"))
                            .toList());
        });
    }

    @Test
    void aPluralHasEveryFormOfItsLanguage() {
        for (Map.Entry<String, Bilingual> text : Words.texts().entrySet()) {
            if (text.getValue().en().contains(",plural,")) {
                assertThat(text.getValue().cy())
                        .as(text.getKey())
                        .contains("zero{", "one{", "two{", "few{", "many{", "other{");
                assertThat(text.getValue().en()).as(text.getKey()).contains("one{", "other{");
            }
        }
    }

    @Test
    void everyTextThatIsAskedForIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                asked.addAll(found(ASKED, Files.readString(file)));
            }
        }
        Set<String> texts = new TreeSet<>(Words.texts().keySet());
        asked.removeIf(key -> key.endsWith(".csv") || key.endsWith(".css"));
        assertThat(texts).containsAll(asked);
        texts.removeIf(key -> asked.contains(key) || NAMED.matcher(key).matches());
        assertThat(texts).containsExactlyInAnyOrder("contents", "page", "proxy", "title", "what");
        for (Section section : Section.values()) {
            assertThat(Words.texts()).containsKey("section." + section.id());
        }
    }

    @Test
    void figuresAreWrittenAsTheLanguageDoesAndShorthandsStay() {
        Words welsh = new Words(Tongue.CY);
        assertThat(welsh.whole(IntNode.valueOf(12_345))).isEqualTo("12,345");
        assertThat(welsh.tenth(DecimalNode.valueOf(new BigDecimal("18.25")))).isEqualTo("18.2");
        assertThat(welsh.share(DecimalNode.valueOf(new BigDecimal("0.004")))).isEqualTo("0.4%");
        assertThat(welsh.share(DecimalNode.valueOf(new BigDecimal("0.62")))).isEqualTo("62%");
        assertThat(welsh.whole(TextNode.valueOf("[c]"))).isEqualTo("[c]");
        assertThat(welsh.whole(MissingNode.getInstance())).isEqualTo("[x]");
        assertThat(welsh.month("2025-07")).isEqualTo("Gorffennaf 2025");
        assertThat(welsh.day("2024-08-03")).isEqualTo("3 Awst 2024");
        assertThat(new Words(Tongue.EN).day("2024-08-03")).isEqualTo("3 August 2024");
        assertThat(welsh.day("")).isEmpty();
    }

    @Test
    void pluralsAgree() {
        assertThat(new Words(Tongue.EN).t("sentence.change", "up", 1, "down", 0))
                .contains("risen in 1 ward and", "fallen in 0 wards");
        assertThat(new Words(Tongue.CY).t("wards.note", "n", 2)).contains("Y 2 ward gyntaf");
    }
}
