package cymru.diogel.etl.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of an {@code .ods}, read as it is streamed (OpenDocument 1.3, part 3, chapter 9).
 *
 * @param path where the workbook lies unpacked from what it came in
 * @param sheet which of its tables, the first being 0
 */
record OdsRows(SourceFile file, Path path, int sheet, String name) implements RowSource {
    private static final String CONTENT = "content.xml";

    /** Its sheets. */
    static List<RowSource> of(SourceFile file, Path path) {
        List<RowSource> sheets = new ArrayList<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            XMLStreamReader xml = content(zip);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && OdsSheet.isTable(xml)) {
                    String called = String.valueOf(OdsSheet.attribute(xml, "name"));
                    sheets.add(new OdsRows(file, path, sheets.size(), file.name() + " sheet '" + called + "'"));
                    OdsSheet.pass(xml);
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw HeldRows.unreadable(file, "an OpenDocument workbook", broken);
        }
        return sheets;
    }

    private static XMLStreamReader content(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry content = zip.getEntry(CONTENT);
        if (content == null) {
            throw new ZipException("it holds no " + CONTENT);
        }
        return Xml.read(new Inflated(zip.getInputStream(content), content.getCompressedSize()));
    }

    @Override
    public Rows open() throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        OdsSheet found;
        try {
            found = new OdsSheet(content(zip), sheet);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            zip.close();
            throw HeldRows.unreadable(file, "an OpenDocument workbook", broken);
        }
        return new Rows() {
            @Override
            public @Nullable Raw next() {
                try {
                    return found.next();
                } catch (XMLStreamException | RuntimeException broken) {
                    throw HeldRows.unreadable(file, "an OpenDocument workbook", broken);
                }
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
