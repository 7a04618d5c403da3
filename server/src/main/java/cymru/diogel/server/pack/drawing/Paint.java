package cymru.diogel.server.pack.drawing;

import java.awt.Color;
import java.util.List;

/**
 * How an area of a class looks: a fill, and a mark that tells the class without colour.
 *
 * @param css the class of the same look in the style sheet
 * @param letter written in the area where it has room; empty for none
 */
public record Paint(Color fill, Texture texture, Color ink, String letter, String css) {
    /** What lies over the fill. */
    public enum Texture {
        NONE,
        HATCH,
        DOTS,
        UP,
        DOWN
    }

    /** ColorBrewer YlGnBu, five classes, lowest first. */
    private static final List<Integer> RAMP = List.of(0xffffcc, 0xa1dab4, 0x41b6c4, 0x2c7fb8, 0x253494);

    private static final String LETTERS = "ABCDE";

    public static final Paint HIDDEN = plain(0xf3f2f1, Texture.HATCH, "hidden");
    public static final Paint MISSING = plain(0xf3f2f1, Texture.DOTS, "missing");
    public static final Paint ZERO = plain(0xffffff, Texture.NONE, "zero");
    /** PuOr: orange for a clear rise, purple for a clear fall, each with an arrow. */
    public static final Paint RISE = plain(0xe08214, Texture.UP, "rise");

    public static final Paint FALL = plain(0xb2abd2, Texture.DOWN, "fall");
    public static final Paint SAME = plain(0xf0f0f0, Texture.NONE, "same");
    /** An area that nothing is told of. */
    public static final Paint OTHER = plain(0xf4f1ea, Texture.NONE, "other");

    private static Paint plain(int fill, Texture texture, String css) {
        return new Paint(new Color(fill), texture, Color.BLACK, "", css);
    }

    /**
     * The look of a class of a rate.
     *
     * @param at 1 for the lowest
     * @param of how many there are: fewer than five still span the ramp
     */
    public static Paint step(int at, int of) {
        int step = of > 1 ? Math.round((at - 1) * (RAMP.size() - 1f) / (of - 1)) : 0;
        Color ink = step < RAMP.size() - 1 ? Color.BLACK : Color.WHITE;
        return new Paint(
                new Color(RAMP.get(step)), Texture.NONE, ink, LETTERS.substring(at - 1, at), "step" + (step + 1));
    }
}
