package cymru.diogel.etl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Sound workbooks of each kind. */
final class FuzzSeedBooks {
    private FuzzSeedBooks() {}

    static List<byte[]> excel97() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Ranks");
            sheet.createRow(0).createCell(0).setCellValue("Ranks");
            Row headings = sheet.createRow(2);
            headings.createCell(0).setCellValue("LSOA code");
            headings.createCell(1).setCellValue("WIMD 2019");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("W01999001");
            row.createCell(1).setCellValue(885.5);
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellValue(true);
            workbook.write(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return List.of(out.toByteArray());
    }

    /** The parts of a workbook, in the order of {@link FuzzedReader#XLSX}. */
    static byte[] excel() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        return FuzzedReader.join(
                FuzzSeedFiles.ascii(
                        "<worksheet xmlns=\"" + main
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\">"
                                + "<is><t>WIMD 2019</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>885.5</v></c>"
                                + "<c r=\"C2\" s=\"1\"><v>45000</v></c><c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>"),
                FuzzSeedFiles.ascii(
                        "<sst xmlns=\"" + main
                                + "\" count=\"2\" uniqueCount=\"2\"><si><t>LSOA code</t></si><si><r><t>W01</t></r><r><t>999001</t></r></si></sst>"),
                FuzzSeedFiles.ascii("<styleSheet xmlns=\"" + main
                        + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs count=\"2\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
                FuzzSeedFiles.ascii("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"Ranks\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                FuzzSeedFiles.ascii("<Relationships xmlns=\"" + packaged
                        + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office
                        + "/styles\" Target=\"styles.xml\"/></Relationships>"),
                FuzzSeedFiles.ascii(
                        "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                FuzzSeedFiles.ascii(
                        "<Types xmlns=\"" + packaged
                                + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"));
    }

    /** The parts of a workbook, in the order of {@link FuzzedReader#ODS}. */
    static byte[] openDocument() {
        return FuzzedReader.join(
                FuzzSeedFiles.ascii("application/vnd.oasis.opendocument.spreadsheet"),
                FuzzSeedFiles.ascii(
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                + "<office:body><office:spreadsheet><table:table table:name=\"Ranks\"><table:table-column table:number-columns-repeated=\"3\"/>"
                                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row><table:table-row>"
                                + "<table:table-cell office:value-type=\"string\"><text:p>LSOA<text:s text:c=\"1\"/>code</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type=\"string\"><text:p>WIMD 2019</text:p></table:table-cell></table:table-row><table:table-row>"
                                + "<table:table-cell office:value-type=\"string\"><text:p>W01999001</text:p></table:table-cell>"
                                + "<table:table-cell office:value-type=\"float\" office:value=\"885.5\"><text:p>885.5</text:p></table:table-cell>"
                                + "<table:covered-table-cell/><table:table-cell office:value-type=\"date\" office:date-value=\"2025-01-31\" table:number-columns-repeated=\"2\"/>"
                                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"));
    }
}
