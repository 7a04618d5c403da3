package cymru.diogel.server.pack.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A map of areas, each with the look of its class; letters and arrows tell the classes without colour.
 *
 * @param counties whose borders are drawn heavier
 * @param looks by code; an area without one is left plain
 * @param numbers by code: the first of the list
 * @param towns that are named where they are on the sheet
 * @param chosen the code of the area that the map is about, null for none
 */
public record AreaMap(
        MapFrame frame,
        List<Place> areas,
        List<Geometry> counties,
        Map<String, Paint> looks,
        Map<String, Integer> numbers,
        List<Town> towns,
        @Nullable String chosen)
        implements Drawing {
    /** A town by its middle, Web Mercator metres, in the language of the page. */
    public record Town(String name, Coordinate at) {}

    private static final Color BORDER = new Color(0x5b6670);
    private static final Color TEXTURE = new Color(0x6f777b);
    private static final double LETTER = 7.5;
    private static final double LEAST_ROOM = 4.6;
    private static final double NUMBER = 6.2;

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public void draw(Pen pen) {
        areas.forEach(area -> fill(pen, area));
        for (Geometry county : counties) {
            pen.stroke(frame.shape(frame.cut(county).getBoundary()), Pen.INK, 1.1);
        }
        areas.stream().filter(area -> area.code().equals(chosen)).forEach(area -> {
            Shape outline = frame.shape(frame.cut(area.outline()));
            pen.stroke(outline, Color.WHITE, 5);
            pen.stroke(outline, Color.BLACK, 2.5);
        });
        TownNames names = new TownNames(frame, towns, numbered());
        areas.forEach(area -> mark(pen, area, names));
        names.draw(pen);
        areas.forEach(area -> number(pen, area));
        pen.stroke(new Rectangle2D.Double(0.5, 0.5, width() - 1.0, height() - 1.0), BORDER, 0.5);
    }

    private Paint look(Place area) {
        return looks.getOrDefault(area.code(), Paint.OTHER);
    }

    private void fill(Pen pen, Place area) {
        Geometry cut = frame.cut(area.outline());
        if (cut.isEmpty()) {
            return;
        }
        Shape shape = frame.shape(cut);
        Paint look = look(area);
        pen.fill(shape, look.fill());
        switch (look.texture()) {
            case HATCH -> pen.stroke(frame.shape(Textures.hatch(cut, 4 / frame.scale())), TEXTURE, 0.6);
            case DOTS ->
                Textures.dots(cut, 5 / frame.scale()).forEach(dot -> {
                    Point2D at = frame.pixel(dot);
                    pen.fill(Pen.disc(at.getX(), at.getY(), 0.7), TEXTURE);
                });
            default -> {}
        }
        pen.stroke(shape, BORDER, 0.35);
    }

    /** Where the numbers stand. */
    private List<Rectangle2D> numbered() {
        return areas.stream()
                .filter(area -> numbers.containsKey(area.code()))
                .map(area -> box(frame.pixel(area.middle().getCoordinate()), NUMBER + 1))
                .toList();
    }

    private static Rectangle2D box(Point2D middle, double reach) {
        return new Rectangle2D.Double(middle.getX() - reach, middle.getY() - reach, 2 * reach, 2 * reach);
    }

    private void mark(Pen pen, Place area, TownNames names) {
        double room = area.room() * frame.scale();
        Point2D at = frame.pixel(area.middle().getCoordinate());
        if (numbers.containsKey(area.code()) || !frame.holds(at, LETTER / 2) || names.cover(box(at, LETTER / 2))) {
            return;
        }
        Paint look = look(area);
        if (look.texture() == Paint.Texture.UP || look.texture() == Paint.Texture.DOWN) {
            pen.fill(arrow(at, Math.max(3, Math.min(room, 6)), look.texture() == Paint.Texture.UP), Color.BLACK);
        } else if (room >= LEAST_ROOM) {
            pen.label(look.letter(), at.getX(), at.getY(), LETTER, look.ink());
        }
    }

    private void number(Pen pen, Place area) {
        Integer number = numbers.get(area.code());
        Point2D at = frame.pixel(area.middle().getCoordinate());
        if (number != null && frame.holds(at, NUMBER)) {
            pen.number(number, at.getX(), at.getY(), NUMBER);
        }
    }

    private static Shape arrow(Point2D at, double size, boolean up) {
        double point = up ? -size : size;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(at.getX(), at.getY() + point);
        arrow.lineTo(at.getX() - size, at.getY() - point);
        arrow.lineTo(at.getX() + size, at.getY() - point);
        arrow.closePath();
        return arrow;
    }
}
