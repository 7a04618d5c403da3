package cymru.diogel.server.pack.drawing;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The drawings of a document: each stands in it as an {@code object} element with its words for who does not see it. */
public final class Drawings implements FSObjectDrawerFactory {
    private static final String NUMBER = "data-drawing";

    private final List<Drawing> drawings = new ArrayList<>();

    /** @param alt what is seen, in the language of the page */
    public Element place(Document document, Drawing drawing, String alt) {
        Element element = document.createElement("object");
        element.setAttribute("type", "application/x-diogel-drawing");
        element.setAttribute(NUMBER, Integer.toString(drawings.size()));
        element.setAttribute("alt", alt);
        element.setAttribute("style", "width:" + drawing.width() + "px;height:" + drawing.height() + "px");
        drawings.add(drawing);
        return element;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return element.hasAttribute(NUMBER) ? new Placed() : null;
    }

    private final class Placed implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(NUMBER)));
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics -> drawing.draw(new Pen(graphics)));
            return null;
        }
    }
}
