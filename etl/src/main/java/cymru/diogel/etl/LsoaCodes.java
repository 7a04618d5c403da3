package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.domain.AreaCode;
import java.util.HashMap;
import java.util.Map;

/** The column of LSOA codes of a table that has each LSOA once. */
final class LsoaCodes {
    private final String heading;
    private final Map<AreaCode, Long> lineOf = new HashMap<>();

    LsoaCodes(String heading) {
        this.heading = heading;
    }

    /** The code of a row, which must not have come before. */
    AreaCode of(Table.Row row) throws RowProblem {
        AreaCode code;
        try {
            code = new AreaCode(row.get(heading));
        } catch (IllegalArgumentException problem) {
            throw new RowProblem(heading + ": " + problem.getMessage());
        }
        Long earlier = lineOf.putIfAbsent(code, row.line());
        if (earlier != null) {
            throw new RowProblem(
                    heading + ": " + code + " was already on line " + earlier + "; expected each LSOA once");
        }
        return code;
    }
}
