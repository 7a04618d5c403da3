package cymru.diogel.server.pack.pages;

import cymru.diogel.server.pack.Ground;
import cymru.diogel.server.pack.drawing.AreaMap;
import cymru.diogel.server.pack.drawing.AreaMap.Town;
import cymru.diogel.server.pack.drawing.MapFrame;
import cymru.diogel.server.pack.drawing.Paint;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Maps of one look of the wards: the whole force, and its towns once more, larger. */
final class Maps {
    private static final int INSET_WIDE = 222;

    private Maps() {}

    /** @param numbers by code: places on the list that are written on the map */
    static AreaMap force(Sheet sheet, Map<String, Paint> looks, Map<String, Integer> numbers, int width, int height) {
        Ground ground = sheet.data().ground();
        List<Town> towns = ground.towns().stream()
                .map(town -> new Town(sheet.words().said(town.name()), town.at()))
                .toList();
        MapFrame frame = new MapFrame(Ground.envelope(ground.wide()), width, height);
        return new AreaMap(frame, ground.wide(), ground.counties(), looks, numbers, towns, null);
    }

    /** One of several beside each other, without names. */
    static AreaMap small(Sheet sheet, Map<String, Paint> looks, int width, int height) {
        Ground ground = sheet.data().ground();
        MapFrame frame = new MapFrame(Ground.envelope(ground.small()), width, height);
        return new AreaMap(frame, ground.small(), ground.counties(), looks, Map.of(), List.of(), null);
    }

    /**
     * The towns in rows of three, each with its name over it.
     *
     * @param high of each, in pixels
     */
    static List<Element> insets(Sheet sheet, Map<String, Paint> looks, Map<String, Integer> numbers, int high) {
        Ground ground = sheet.data().ground();
        Html html = sheet.html();
        List<Element> cells = ground.insets().stream()
                .map(inset -> {
                    String name = sheet.words().said(inset.name());
                    MapFrame frame = MapFrame.at(inset.middle(), inset.reach(), INSET_WIDE, high);
                    AreaMap map =
                            new AreaMap(frame, ground.close(), ground.counties(), looks, numbers, List.of(), null);
                    Element drawn = sheet.draw(map, sheet.words().t("inset.alt", "town", name));
                    return html.of("inset", "div", html.of("label", "p", name), drawn);
                })
                .toList();
        return cells.isEmpty() ? List.of() : List.of(html.of("insets", "div", cells));
    }
}
