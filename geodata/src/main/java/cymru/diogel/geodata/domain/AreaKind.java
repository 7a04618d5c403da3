package cymru.diogel.geodata.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of area that a boundary set can hold: those that a publisher draws, the cells of the hexagon grid, and areas that
 * a partnership names itself.
 */
public enum AreaKind {
    WARD("ward", "wards"),
    LSOA("lsoa", "lsoas"),
    COUNTY("county", "counties"),
    CELL("cell", "cells"),
    NAMED("named", "named");

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

    /** The name of the tile layer and, of the published kinds, of the dataset: the plural. */
    public String layer() {
        return layer;
    }

    /** The kind whose layer has this name. */
    public static Optional<AreaKind> ofLayer(String layer) {
        return Arrays.stream(values()).filter(kind -> kind.layer.equals(layer)).findFirst();
    }
}
