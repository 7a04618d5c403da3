package cymru.diogel.geodata.domain;

import java.util.Arrays;
import java.util.Optional;

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

    /** The kind whose layer has this name. */
    public static Optional<AreaKind> ofLayer(String layer) {
        return Arrays.stream(values()).filter(kind -> kind.layer.equals(layer)).findFirst();
    }
}
