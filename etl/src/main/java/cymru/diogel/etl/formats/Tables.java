package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that a file may hold: CSV, or each sheet of an XLS, XLSX or ODS workbook, as its first bytes say; and in
 * each any of the first rows as the headings, since publishers write titles over them.
 */
public final class Tables {
    /** Titles and notes over a table take fewer rows than this. */
    private static final int HEADINGS_WITHIN = 15;

    private static final int EXCEL_97 = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    private Tables() {}

    /**
     * What may be the table, the likeliest first: at least one.
     *
     * @throws BadInput when the file is no table, or is empty
     */
    public static List<Table> of(SourceFile file) {
        List<Table> found = new ArrayList<>();
        for (RowSource source : sources(file)) {
            try (RowSource.Rows rows = source.open()) {
                RowSource.@Nullable Raw row = rows.next();
                for (int above = 0; row != null && above < HEADINGS_WITHIN; above++) {
                    if (!row.isBlank()) {
                        found.add(Table.under(file, source, row.fields(), above));
                    }
                    row = rows.next();
                }
            } catch (IOException failure) {
                throw file.unreadable(failure);
            }
        }
        if (found.isEmpty()) {
            throw new BadInput(file.name() + ": the file holds no heading row");
        }
        return found;
    }

    private static List<RowSource> sources(SourceFile file) {
        byte[] start = file.start(Integer.BYTES);
        int magic = start.length < Integer.BYTES ? 0 : ByteBuffer.wrap(start).getInt();
        if (magic == EXCEL_97) {
            return HeldRows.excel97(file);
        }
        if (magic != ZIP) {
            return List.of(CsvRows.of(file));
        }
        try {
            Path path = file.onDisk();
            boolean excel;
            try (ZipFile zip = new ZipFile(path.toFile())) {
                excel = zip.getEntry("xl/workbook.xml") != null;
                WorkbookParts.check(zip, Files.size(path));
            }
            return excel ? XlsxRows.of(file, path) : OdsRows.of(file, path);
        } catch (IOException failure) {
            throw HeldRows.unreadable(file, "a workbook", failure);
        }
    }

    /** Whether a ZIP is itself a workbook, rather than a folder of files. */
    static boolean isWorkbook(ZipFile zip) throws IOException {
        ZipEntry kind = zip.getEntry("mimetype");
        if (zip.getEntry("xl/workbook.xml") != null) {
            return true;
        }
        return kind != null
                && new String(zip.getInputStream(kind).readNBytes(100), StandardCharsets.US_ASCII)
                        .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }
}
