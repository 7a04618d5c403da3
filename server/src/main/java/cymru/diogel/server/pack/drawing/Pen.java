package cymru.diogel.server.pack.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Fills and strokes shapes in CSS pixels (1/96 inch); y points down. */
final class Pen {
    static final Color INK = new Color(0x15202b);
    private static final float HALO = 2.2f;

    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    void stroke(Shape shape, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Letters with the middle of their capitals at a point. */
    void label(String text, double x, double y, double size, Color colour) {
        fill(Glyphs.bold().centred(text, x, y, size), colour);
    }

    /** Letters that begin at a point of their baseline, on a white edge so that they can be read on any fill. */
    void name(String text, double x, double baseline, double size) {
        Shape letters = Glyphs.bold().from(text, x, baseline, size);
        stroke(letters, Color.WHITE, HALO);
        fill(letters, INK);
    }

    /** A number, white in a black disc with a white edge. */
    void number(int number, double x, double y, double radius) {
        fill(disc(x, y, radius + 1), Color.WHITE);
        fill(disc(x, y, radius), Color.BLACK);
        label(Integer.toString(number), x, y, radius * 1.2, Color.WHITE);
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
