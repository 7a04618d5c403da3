package cymru.diogel.server.exports;

import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list asked for in a format. */
public record FileRequest(ListToTake list, FileFormat format) {
    /** The parameters of the list, and of the format its own. */
    public List<String> parameters() {
        Stream<String> own = format == FileFormat.CSV ? Stream.of("bom") : Stream.empty();
        return Stream.concat(list.parameters().stream(), own).toList();
    }

    /** @throws cymru.diogel.server.http.Problem when a parameter is not as it must be, at once or when it answers */
    public Function<Snapshot, Representation> asked(Params params) {
        Function<Snapshot, Takeaway> answer = list.asked(params);
        Integer bom = params.wholeNumber("bom", 0, 1);
        return snapshot -> format.write(answer.apply(snapshot), bom != null && bom == 1);
    }
}
