package cymru.diogel.server.pack.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Labels as outlines of the pack's own font: drawing them asks neither the machine's fonts nor its screen. */
final class Glyphs {
    private static final Glyphs BOLD = new Glyphs("/liberation/LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup codes;
    private final double unitsPerEm;

    private Glyphs(String path) {
        try (InputStream file = Glyphs.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the font " + path + " is not on the class path");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            codes = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Glyphs bold() {
        return BOLD;
    }

    /** A text with the middle of its capitals at a point. */
    synchronized Path2D centred(String text, double x, double y, double size) {
        double capitals = 0.729 * size;
        return from(text, x - width(text, size) / 2, y + capitals / 2, size);
    }

    /** A text from its baseline's left end. A character that the font lacks is left out. */
    synchronized Path2D from(String text, double x, double baseline, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        double at = x;
        try {
            for (int code : text.codePoints().toArray()) {
                int glyph = codes.getGlyphId(code);
                if (glyph != 0) {
                    Path2D outline = font.getGlyph().getGlyph(glyph) == null
                            ? new Path2D.Double()
                            : font.getGlyph().getGlyph(glyph).getPath();
                    all.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, baseline)), false);
                    at += font.getAdvanceWidth(glyph) * scale;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    synchronized double width(String text, double size) {
        try {
            double width = 0;
            for (int code : text.codePoints().toArray()) {
                int glyph = codes.getGlyphId(code);
                width += glyph == 0 ? 0 : font.getAdvanceWidth(glyph);
            }
            return width * size / unitsPerEm;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
