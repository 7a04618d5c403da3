package cymru.diogel.server.pack;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.pack.drawing.MapFrame;
import cymru.diogel.server.pack.drawing.Place;
import cymru.diogel.server.topology.LayerShapes;
import cymru.diogel.server.topology.Shape;
import cymru.diogel.server.version.Snapshot;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What the maps of a pack are drawn on.
 *
 * @param small the wards for a small map of the whole force, {@code wide} for a large one, {@code close} for a town or a ward
 * @param towns named on the maps; none on those of an invented country
 * @param insets towns that are drawn once more, larger
 */
public record Ground(
        List<Place> small,
        List<Place> wide,
        List<Place> close,
        List<Geometry> counties,
        List<Town> towns,
        List<Inset> insets) {
    /** Zoom bands whose lines are off by less than a hair on paper. */
    private static final int SMALL = 1;

    private static final int WIDE = 2;

    private static final int CLOSE = 3;
    private static final int MOST_INSETS = 6;
    /** Metres from the middle of a named area of the sample to the edge of its inset. */
    private static final double NAMED_REACH = 7_000;

    private static final List<NamedCsvRecord> TOWNS =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(Ground.class, "towns.csv")).stream()
                    .toList();

    /** A town by its middle, Web Mercator metres. */
    public record Town(Bilingual name, Coordinate at) {}

    /** @param reach metres of ground from the middle to the nearer edge */
    public record Inset(Bilingual name, Coordinate middle, double reach) {}

    static Ground read(Snapshot snapshot, JsonNode list) {
        Handle handle = snapshot.handle();
        List<Place> close = places(handle, CLOSE);
        return new Ground(
                places(handle, SMALL),
                places(handle, WIDE),
                close,
                LayerShapes.of(handle, AreaKind.COUNTY, WIDE).stream()
                        .map(Shape::outline)
                        .toList(),
                snapshot.sample() ? List.of() : realTowns(),
                snapshot.sample() ? named(list, close) : realInsets());
    }

    private static List<Place> places(Handle handle, int band) {
        return LayerShapes.of(handle, AreaKind.WARD, band).stream()
                .filter(shape -> !shape.outline().isEmpty())
                .map(shape -> Place.of(shape.id(), shape.outline()))
                .toList();
    }

    private static List<Town> realTowns() {
        return TOWNS.stream()
                .filter(row -> row.getField("inset_m").isEmpty())
                .map(row -> new Town(name(row), at(row)))
                .toList();
    }

    private static List<Inset> realInsets() {
        return TOWNS.stream()
                .filter(row -> !row.getField("inset_m").isEmpty())
                .map(row -> new Inset(name(row), at(row), Double.parseDouble(row.getField("inset_m"))))
                .toList();
    }

    private static Bilingual name(NamedCsvRecord row) {
        return new Bilingual(row.getField("name_en"), row.getField("name_cy"));
    }

    private static Coordinate at(NamedCsvRecord row) {
        return MapFrame.mercator(
                Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude")));
    }

    /** An invented country has other towns: the first of its named areas, round the wards that they touch. */
    private static List<Inset> named(JsonNode list, List<Place> places) {
        List<Inset> insets = new ArrayList<>();
        for (JsonNode area : list.path("named")) {
            List<String> codes = StreamSupport.stream(area.path("wards").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            Envelope around = envelope(places.stream()
                    .filter(place -> codes.contains(place.code()))
                    .toList());
            if (!around.isNull() && insets.size() < MOST_INSETS) {
                Bilingual name = new Bilingual(
                        area.path("name_en").asText(), area.path("name_cy").asText());
                insets.add(new Inset(name, around.centre(), NAMED_REACH));
            }
        }
        return insets;
    }

    /** The bounds of some places, Web Mercator metres. */
    public static Envelope envelope(Collection<Place> places) {
        Envelope all = new Envelope();
        places.forEach(place -> all.expandToInclude(place.outline().getEnvelopeInternal()));
        return all;
    }
}
