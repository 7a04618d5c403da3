package cymru.diogel.server.pack.drawing;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts as bars from zero up, oldest first, beside a table that has the same numbers.
 *
 * @param counts empty where one is hidden or not available: a mark stands in its place
 * @param last how many of the newest are drawn darker, being the window
 */
public record Bars(List<OptionalInt> counts, List<String> labels, int last, int width, int height) implements Drawing {
    private static final Color NOW = new Color(0x253494);
    private static final Color THEN = new Color(0x8fa3b8);
    private static final Color GRID = new Color(0xc5ccd3);
    private static final int LEFT = 28;
    private static final int BELOW = 14;
    private static final int ABOVE = 8;
    private static final double TEXT = 7.5;

    @Override
    public void draw(Pen pen) {
        int most = counts.stream().mapToInt(count -> count.orElse(0)).max().orElse(0);
        int top = round(most);
        double high = height - BELOW - (double) ABOVE;
        for (int tick : new int[] {0, top / 2, top}) {
            double y = ABOVE + high - high * tick / top;
            pen.stroke(new Line2D.Double(LEFT, y, width, y), GRID, 0.5);
            String label = Integer.toString(tick);
            pen.fill(Glyphs.bold().from(label, LEFT - 4 - Glyphs.bold().width(label, TEXT), y + 3, TEXT), Pen.INK);
        }
        double step = (width - LEFT) / (double) Math.max(1, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            double middle = LEFT + (i + 0.5) * step;
            if (counts.get(i).isPresent()) {
                double tall = high * counts.get(i).getAsInt() / top;
                pen.fill(
                        new Rectangle2D.Double(middle - 0.35 * step, ABOVE + high - tall, 0.7 * step, tall),
                        i >= counts.size() - last ? NOW : THEN);
            } else {
                pen.label("×", middle, ABOVE + high - 5, TEXT + 2, Pen.INK);
            }
            pen.label(labels.get(i), middle, height - TEXT / 2, TEXT - 0.5, Pen.INK);
        }
    }

    /** An even number, 2, 4, 6 or 10 times a power of ten, that holds the highest bar. */
    private static int round(int most) {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {2, 4, 6, 10}) {
                if (digit * power >= most) {
                    return digit * power;
                }
            }
        }
    }
}
