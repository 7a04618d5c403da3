package cymru.diogel.server.tiles;

import cymru.diogel.server.http.Params;

/** Which tile of the Web Mercator pyramid: zoom, column from the west, row from the north. */
record TileAddress(int z, int x, int y) {
    static final int DEEPEST = 16;

    /** @throws cymru.diogel.server.http.Problem when a number is not one, or lies outside the pyramid */
    static TileAddress parse(String z, String x, String y) {
        int zoom = Params.wholeNumber("z", z, 0, DEEPEST);
        int last = (1 << zoom) - 1;
        return new TileAddress(zoom, Params.wholeNumber("x", x, 0, last), Params.wholeNumber("y", y, 0, last));
    }
}
