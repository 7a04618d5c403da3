package cymru.diogel.geodata.domain;

/** The kinds of area that a boundary set can hold. */
public enum AreaKind {
    WARD("ward", "wards"),
    LSOA("lsoa", "lsoas"),
    COUNTY("county", "counties");

    private final String id;
    private final String layer;

    AreaKind(String id, String layer) {
        this.id = id;
        this.layer = layer;
    }

    /** As stored in {@code boundary_set.kind}. */
    public String id() {
        return id;
    }

    /** The plural: the name of the tile layer and of the dataset. */
    public String layer() {
        return layer;
    }
}
