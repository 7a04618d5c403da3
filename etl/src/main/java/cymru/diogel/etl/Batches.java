package cymru.diogel.etl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** The rows of a query some thousands at a time, so that memory does not grow with them; between two batches other statements may run. */
final class Batches {
    private static final int SIZE = 20_000;

    private Batches() {}

    static <T> void of(Query query, RowMapper<T> mapper, Consumer<List<T>> each) {
        try (ResultIterator<T> rows = query.setFetchSize(SIZE).map(mapper).iterator()) {
            while (rows.hasNext()) {
                List<T> batch = new ArrayList<>(SIZE);
                while (batch.size() < SIZE && rows.hasNext()) {
                    batch.add(rows.next());
                }
                each.accept(batch);
            }
        }
    }
}
