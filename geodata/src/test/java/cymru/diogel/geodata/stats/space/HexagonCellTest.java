package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HexagonCellTest {
    @ParameterizedTest
    @CsvSource({
        "4, 4, H00040005 H00040003 H00030004 H00030003 H00050004 H00050003",
        "5, 4, H00050005 H00050003 H00040005 H00040004 H00060005 H00060004",
        "0, 0, H00000001 H00010000",
        "9999, 9999, H99999998 H99989999"
    })
    void sidesAreSharedWithTheCellsAround(int column, int row, String ids) {
        assertThat(new HexagonCell(column, row).around().map(HexagonCell::id))
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void aBorderBelongsToTheWest() {
        assertThat(HexagonCell.at(1.5, 0.5)).isEqualTo(new HexagonCell(0, 0));
        assertThat(HexagonCell.at(1.6, 0.5)).isEqualTo(new HexagonCell(1, 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "10000, 0", "0, 10000"})
    void refusesAPlaceOffTheGrid(int column, int row) {
        assertThatThrownBy(() -> new HexagonCell(column, row)).hasMessageContaining("British National Grid");
    }
}
