package cymru.diogel.server.tiles;

import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.http.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The layers that can be asked for, by name. */
public final class Layers {
    private Layers() {}

    /** @throws Problem (404) when no layer has that name */
    public static AreaKind find(String name) {
        return AreaKind.ofLayer(name)
                .orElseThrow(() -> Problem.notFound("layer '" + Problem.shortened(name) + "', expected one of "
                        + Arrays.stream(AreaKind.values()).map(AreaKind::layer).collect(Collectors.joining(", "))));
    }
}
