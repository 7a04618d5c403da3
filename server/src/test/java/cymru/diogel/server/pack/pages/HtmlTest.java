package cymru.diogel.server.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class HtmlTest {
    private final Html html = new Html();

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "</td><h1>x", "&amp; & \"'", "{n,plural,one{x}}"})
    void markupInANameIsLetters(String name) {
        Element cell = html.el("td", name);
        assertThat(cell.getChildNodes().getLength()).isOne();
        assertThat(cell.getFirstChild().getNodeType()).isEqualTo(Node.TEXT_NODE);
        assertThat(cell.getTextContent()).isEqualTo(name);
    }

    @Test
    void whatControlsOrTurnsTheTextIsLeftOut() {
        assertThat(html.el("p", "a\u0000b\u202Ec\u2066d").getTextContent()).isEqualTo("a b c d");
    }

    @Test
    void theHeadOfAColumnOfNumbersStandsOverThem() {
        Element table = html.table("x", "c", List.of("Ward", "Count"), List.of(html.row("A", html.number("1"))));
        assertThat(table.getElementsByTagName("th").item(0).getAttributes().getNamedItem("class"))
                .isNull();
        assertThat(table.getElementsByTagName("th")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("class")
                        .getNodeValue())
                .isEqualTo("number");
    }
}
