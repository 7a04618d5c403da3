package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rings;
import cymru.diogel.etl.formats.RowProblem;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Sees that outlines are valid. Publishers' tools let a ring touch itself at a point; JTS and PostGIS do not. Mending such a
 * ring moves no land to speak of (a millionth). A ring that crosses itself encloses other land once mended, so it is refused
 * unless mending was asked for.
 */
final class Outlines {
    private static final double SAME_LAND = 1e-6;

    private final boolean mend;
    private final List<String> mended = new ArrayList<>();

    /** @param mend whether every invalid outline is mended, whatever land that moves */
    Outlines(boolean mend) {
        this.mend = mend;
    }

    /**
     * The outline, mended where it may be.
     *
     * @param area its code and name, for the sentence
     */
    MultiPolygon valid(MultiPolygon outline, String area) throws RowProblem {
        IsValidOp validity = new IsValidOp(outline);
        if (validity.isValid()) {
            return outline;
        }
        MultiPolygon fixed = Rings.multi(GeometryFixer.fix(outline));
        boolean sameLand = Math.abs(fixed.getArea() - outline.getArea()) <= SAME_LAND * outline.getArea();
        if (!sameLand && !mend) {
            Coordinate place = validity.getValidationError().getCoordinate();
            throw new RowProblem(area + ": the outline is not valid: "
                    + validity.getValidationError().getMessage() + " at (" + place.x + ", " + place.y
                    + "); expected rings that do not cross themselves or each other (--mend loads it mended)");
        }
        mended.add(area);
        return fixed;
    }

    /** Tells of those that were mended. */
    void note(FileReport report) {
        if (!mended.isEmpty()) {
            report.notes.add("invalid outlines were mended: " + String.join(", ", mended));
        }
    }
}
