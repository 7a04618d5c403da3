package cymru.diogel.server.pack.drawing;

/** Something drawn in vectors, never in pixels. Its size is in CSS pixels, which are 1/96 inch. */
public interface Drawing {
    int width();

    int height();

    void draw(Pen pen);
}
