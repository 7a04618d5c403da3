package cymru.diogel.server.pack;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import cymru.diogel.server.pack.pages.Booklet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * Lays a booklet out on pages and writes it as a tagged PDF with its fonts within. It fetches nothing: an address in the
 * document leads nowhere. The same data gives the same bytes, as every moment in the file is that of the data version.
 */
final class Printer {
    private static final String FAMILY = "Liberation Sans";
    private static final float PDF = 1.7f;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Printer() {}

    static Made print(PackData data) {
        Booklet booklet = new Booklet(data);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(PDF)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> null)
                .useObjectDrawerFactory(booklet.drawings())
                .withProducer("Diogel")
                .withW3cDocument(booklet.document(), null);
        for (Face face : Face.values()) {
            builder.useFont(face, FAMILY, face.weight, face.style, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            return new Made(data, bytes(document, data), document.getNumberOfPages(), starts(document, data));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the sections begin, which the file's own outline lists in their order. */
    private static Map<String, Integer> starts(PDDocument document, PackData data) throws IOException {
        Map<String, Integer> starts = new LinkedHashMap<>();
        Iterator<PDOutlineItem> outline =
                document.getDocumentCatalog().getDocumentOutline().children().iterator();
        for (Tongue tongue : data.tongues()) {
            for (Section section : data.sections()) {
                int page = document.getPages().indexOf(outline.next().findDestinationPage(document));
                starts.put(Booklet.id(tongue, section), page + 1);
            }
        }
        return starts;
    }

    private static byte[] bytes(PDDocument document, PackData data) throws IOException {
        Calendar moment = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(data.movedAt().toEpochMilli());
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(data.movedAt().toEpochMilli());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The cuts of the font that pages are set in. */
    private enum Face implements FSSupplier<InputStream> {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC);

        private final String file;
        private final int weight;
        private final FontStyle style;

        Face(String cut, int weight, FontStyle style) {
            this.file = "/liberation/LiberationSans-" + cut + ".ttf";
            this.weight = weight;
            this.style = style;
        }

        @Override
        public InputStream supply() {
            @Nullable InputStream font = Printer.class.getResourceAsStream(file);
            if (font == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return font;
        }
    }
}
