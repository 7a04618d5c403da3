package cymru.diogel.etl.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A GeoJSON FeatureCollection of polygons, read feature by feature (RFC 7946, and the older {@code crs} member that
 * publishers still use for the National Grid).
 *
 * @param crs what the file says it is in; CRS84 where it says nothing
 * @param properties the names of the first feature's properties
 */
record GeoJsonFile(SourceFile file, Crs crs, Set<String> properties) implements AreaLayer {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads what the file says of itself. */
    static GeoJsonFile open(SourceFile file) {
        String claimed = null;
        Set<String> properties = Set.of();
        try (JsonParser json = JSON.createParser(file.open())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("crs")) {
                    claimed = crsName(json);
                } else if (member.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
                    properties = firstProperties(json);
                    if (claimed != null) {
                        break;
                    }
                    skipRestOfArray(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            throw explained(file, 0, broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        return new GeoJsonFile(file, ClaimedCrs.named(file, claimed), properties);
    }

    @Override
    public void each(Consumer<Feature> reader) {
        int number = 0;
        try (JsonParser json = JSON.createParser(file.open())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (!member.equals("features")) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    number++;
                    reader.accept(feature(json, number));
                }
            }
        } catch (JsonProcessingException broken) {
            throw explained(file, number, broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        if (number == 0) {
            throw new BadInput(file.name() + ": expected a FeatureCollection with features, found none");
        }
    }

    private Feature feature(JsonParser json, int number) throws IOException {
        Map<String, String> properties = Map.of();
        MultiPolygon geometry = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("properties") && json.currentToken() == JsonToken.START_OBJECT) {
                properties = properties(json);
            } else if (member.equals("geometry") && json.currentToken() == JsonToken.START_OBJECT) {
                try {
                    geometry = PolygonReader.read(json, new Rings(crs));
                } catch (RowProblem problem) {
                    throw new BadInput(file.name() + ": feature " + number + ": " + problem.reason(), problem);
                }
            } else {
                json.skipChildren();
            }
        }
        if (geometry == null) {
            throw new BadInput(
                    file.name() + ": feature " + number + " has no geometry; expected a Polygon or MultiPolygon");
        }
        return new Feature(number, properties, geometry);
    }

    private static Map<String, String> properties(JsonParser json) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                properties.put(name, json.getText().strip());
            } else {
                json.skipChildren();
            }
        }
        return properties;
    }

    private static Set<String> firstProperties(JsonParser json) throws IOException {
        Set<String> names = Set.of();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("properties");
                json.nextToken();
                if (wanted && json.currentToken() == JsonToken.START_OBJECT) {
                    names = properties(json).keySet();
                } else {
                    json.skipChildren();
                }
            }
        }
        return names;
    }

    private static void skipRestOfArray(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.END_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
    }

    static @Nullable String crsName(JsonParser json) throws IOException {
        String name = null;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        for (int depth = 1; depth > 0; ) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                name = json.getText();
            }
        }
        return name;
    }

    static BadInput explained(SourceFile file, int number, JsonProcessingException broken) {
        String where = number == 0 ? "before its first feature ended" : "after feature " + number;
        return broken instanceof JsonEOFException
                ? new BadInput(file.name() + ": the file is cut short: it ends " + where, broken)
                : new BadInput(
                        file.name() + ": is not GeoJSON: " + broken.getOriginalMessage() + place(broken.getLocation()),
                        broken);
    }

    /** Unknown where the parser's own limits were passed. */
    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
