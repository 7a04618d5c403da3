package cymru.diogel.etl.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sees, before a library reads a workbook, that none of its parts would take more memory than a table does. */
final class WorkbookParts {
    /** Unpacked, of all parts: enough for a million rows. */
    private static final long MOST = 1L << 30;

    /** Unpacked, of a part that is held in memory: the texts of all cells, each once. */
    private static final long MOST_HELD = 200L << 20;

    /** A column of an Excel sheet has three letters at most; one of seven stands for as many empty cells before it. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z$]{1,4}[0-9$]{1,8}");

    private WorkbookParts() {}

    /**
     * @param packed bytes of the workbook
     * @throws IOException saying what is not as it must be
     */
    static void check(ZipFile zip, long packed) throws IOException {
        long all = 0;
        for (ZipEntry part : List.copyOf(zip.stream().toList())) {
            long size = size(zip, part, packed);
            all += size;
            boolean held = !part.getName().startsWith("xl/worksheets/")
                    && !part.getName().equals("content.xml");
            if (all > MOST || (held && size > MOST_HELD)) {
                throw new ZipException("it is over " + ((held ? MOST_HELD : MOST) >> 20)
                        + " MB unpacked; expected a table that fits in memory");
            }
            if (part.getName().startsWith("xl/") && part.getName().endsWith(".xml")) {
                columns(zip, part);
            }
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long packed) throws IOException {
        try (InputStream stream = new Inflated(zip.getInputStream(part), packed)) {
            return stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static void columns(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream stream = zip.getInputStream(part)) {
            XMLStreamReader xml = Xml.read(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String cell = xml.getAttributeValue(null, "r");
                    if (cell != null && !CELL.matcher(cell).matches()) {
                        throw new ZipException("it has a cell '" + cell + "'; expected one such as A1");
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw new ZipException(part.getName() + ": " + Reason.of(broken));
        }
    }
}
