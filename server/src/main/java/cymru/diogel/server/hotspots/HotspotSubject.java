package cymru.diogel.server.hotspots;

import cymru.diogel.server.catalogue.BoundarySet;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.DeprivationIndex;
import cymru.diogel.server.catalogue.PopulationEdition;
import org.jspecify.annotations.Nullable;

/** What a question names, found in the catalogue: the same as long as the data version lasts. */
record HotspotSubject(
        Definition definition,
        Windows windows,
        DeprivationIndex index,
        @Nullable BoundarySet areas,
        @Nullable PopulationEdition population) {}
