package cymru.diogel.server.pack.drawing;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of towns where they cover neither a number nor each other; a name without room is left out. */
final class TownNames {
    private static final double SIZE = 8.5;
    private static final double GAP = 5;

    private record Name(String text, Point2D dot, Rectangle2D box) {}

    private final List<Name> names = new ArrayList<>();

    /** @param taken boxes that no name may cover */
    TownNames(MapFrame frame, List<AreaMap.Town> towns, List<Rectangle2D> taken) {
        List<Rectangle2D> full = new ArrayList<>(taken);
        for (AreaMap.Town town : towns) {
            Point2D dot = frame.pixel(town.at());
            double wide = Glyphs.bold().width(town.name(), SIZE);
            for (Rectangle2D box : around(dot, wide)) {
                boolean within = new Rectangle2D.Double(1, 1, frame.width() - 2.0, frame.height() - 2.0).contains(box);
                if (within && full.stream().noneMatch(box::intersects)) {
                    names.add(new Name(town.name(), dot, box));
                    full.add(box);
                    break;
                }
            }
        }
    }

    /** To the right, to the left, over and under the dot. */
    private static List<Rectangle2D> around(Point2D dot, double wide) {
        double x = dot.getX();
        double y = dot.getY();
        return List.of(
                new Rectangle2D.Double(x + GAP, y - SIZE / 2, wide, SIZE),
                new Rectangle2D.Double(x - GAP - wide, y - SIZE / 2, wide, SIZE),
                new Rectangle2D.Double(x - wide / 2, y - GAP - SIZE, wide, SIZE),
                new Rectangle2D.Double(x - wide / 2, y + GAP, wide, SIZE));
    }

    /** Whether a name stands there, so that nothing else may. */
    boolean cover(Rectangle2D box) {
        return names.stream().anyMatch(name -> name.box().intersects(box));
    }

    void draw(Pen pen) {
        for (Name name : names) {
            pen.fill(Pen.disc(name.dot().getX(), name.dot().getY(), 3), Color.WHITE);
            pen.fill(Pen.disc(name.dot().getX(), name.dot().getY(), 2), Pen.INK);
            pen.name(name.text(), name.box().getX(), name.box().getMaxY() - 1.2, SIZE);
        }
    }
}
