package cymru.diogel.server.lists;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.database.Versions;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.version.Snapshots;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Publishes lists, shows them, compares them and looks at their seals: what the command {@code list} does. */
public final class Publications {
    private static final String PUBLISH = SqlFile.beside(Publications.class, "publish.sql");

    private final Jdbi jdbi;
    private final Snapshots snapshots;
    private final SealBook book;
    private final Publisher publisher;

    /**
     * @param home {@code DIOGEL_HOME}
     * @param list the targeting list as a role sees it
     */
    public Publications(Jdbi jdbi, Path home, Function<Role, ListToTake> list) {
        this.jdbi = jdbi;
        this.snapshots = new Snapshots(jdbi);
        this.book = new SealBook(home);
        this.publisher = new Publisher(list);
    }

    /**
     * Writes the list of a quarter down for good.
     *
     * @param asked parameters of the list, those of the usual list where there are none
     * @return its seal
     * @throws BadInput when the quarter is published already, or an earlier list was tampered with
     */
    public String publish(Quarter quarter, Map<String, String> asked) {
        List<PublishedList> earlier = jdbi.withHandle(PublishedList::all);
        List<String> complaints = book.complaints(earlier);
        if (!complaints.isEmpty()) {
            throw new BadInput(complaints.get(0) + "; nothing is published until that is cleared up");
        }
        for (PublishedList list : earlier) {
            if (list.quarter().equals(quarter)) {
                throw new BadInput(quarter + " was published on " + list.at() + " by " + list.by()
                        + ": a published list cannot be changed");
            }
        }
        byte[] content = snapshots
                .read(snapshot -> publisher.content(snapshot, quarter, asked))
                .value();
        String before = earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).seal();
        String seal = PublishedList.seal(book.key(), before, quarter, content);
        jdbi.useTransaction(handle -> {
            Versions.lockOrRefuse(handle);
            handle.createUpdate(PUBLISH)
                    .bind("quarter", quarter.toString())
                    .bind("by", System.getProperty("user.name", "unknown"))
                    .bind("content", content)
                    .bind("seal", seal)
                    .execute();
            DataVersion.move(handle, "the list of " + quarter + " was published");
        });
        book.note(quarter, seal);
        return seal;
    }

    public List<PublishedList> all() {
        return jdbi.withHandle(PublishedList::all);
    }

    /** What is wrong with the lists, a sentence each; nothing when all is well. */
    public List<String> complaints() {
        return book.complaints(all());
    }

    /** Whether a list can be made again, in a sentence. */
    public String madeAgain(PublishedList list) {
        return snapshots
                .read(snapshot -> {
                    if (!list.inputs().equals(Publisher.inputs(snapshot.handle()))) {
                        return "other files are loaded than those that it was made from";
                    }
                    byte[] again = publisher.content(snapshot, list.quarter(), list.asked());
                    return Arrays.equals(again, list.content())
                            ? "made again from the same files: the same bytes"
                            : "made again from the same files: OTHER bytes";
                })
                .value();
    }

    /**
     * One list.
     *
     * @throws BadInput when it is not there, or was tampered with
     */
    public PublishedList find(Quarter quarter) {
        PublishedList list = jdbi.withHandle(handle -> PublishedList.find(handle, quarter))
                .orElseThrow(() -> new BadInput("no list of " + quarter + " is published"));
        if (!list.sealHolds(book.key())) {
            throw new BadInput(quarter + ": the seal is broken: the list was changed after it was published");
        }
        return list;
    }

    /** Two lists side by side, as {@code /api/lists/compare} tells them to an analyst. */
    public Map<String, Object> compare(Quarter from, Quarter to) {
        return new ListComparison(find(from).answer(Role.ANALYST), find(to).answer(Role.ANALYST)).json();
    }
}
