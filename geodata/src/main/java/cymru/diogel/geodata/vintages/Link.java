package cymru.diogel.geodata.vintages;

/** One row of a lookup: an area, one that it became (a whole or a part of it), and how. */
public record Link(String from, String to, Change change) {
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
