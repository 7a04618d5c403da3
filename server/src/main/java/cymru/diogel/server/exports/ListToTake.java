package cymru.diogel.server.exports;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.function.Function;

/** A list that can be taken away: one and the same whether it is asked for over HTTP or by {@code ./diogel export}. */
public interface ListToTake {
    /** The names of the parameters that it may be asked with. */
    List<String> parameters();

    /** In which its counts are shown. */
    Role role();

    /**
     * Reads what is asked, and gives what answers it at one data version.
     *
     * @throws cymru.diogel.server.http.Problem when a parameter is not as it must be, at once or when it answers
     */
    Function<Snapshot, Takeaway> asked(Params params);
}
