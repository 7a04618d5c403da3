package cymru.diogel.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF tells of itself when it is read back.
 *
 * @param pages the text of each page, on one line
 * @param seen the same as it stands on the page, from the top down
 * @param tags the kinds of structure elements
 * @param figures how each figure is described
 * @param loose fonts that are not in the file
 */
record PdfRead(
        String title,
        String language,
        boolean tagged,
        List<String> pages,
        List<String> seen,
        Set<String> tags,
        List<String> figures,
        List<String> languages,
        Set<String> loose,
        int images) {
    static PdfRead of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<String> seen = new ArrayList<>();
            Set<String> loose = new TreeSet<>();
            int images = 0;
            for (PDPage page : document.getPages()) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(pages.size() + 1);
                stripper.setEndPage(pages.size() + 1);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
                stripper.setSortByPosition(true);
                seen.add(stripper.getText(document).replaceAll("\\s+", " "));
                images += look(page.getResources(), loose);
            }
            Set<String> tags = new TreeSet<>();
            List<String> figures = new ArrayList<>();
            List<String> languages = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), tags, figures, languages);
            return new PdfRead(
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo().isMarked(),
                    pages,
                    seen,
                    tags,
                    figures,
                    languages,
                    loose,
                    images);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it on one line. */
    String text() {
        return String.join(" ", pages);
    }

    private static int look(PDResources resources, Set<String> loose) throws IOException {
        int images = 0;
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded()) {
                loose.add(font.getName());
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                images++;
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                images += look(form.getResources(), loose);
            }
        }
        return images;
    }

    private static void walk(PDStructureNode node, Set<String> tags, List<String> figures, List<String> languages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if (element.getStructureType().equals("Figure")) {
                    figures.add(String.valueOf(element.getAlternateDescription()));
                }
                if (element.getLanguage() != null) {
                    languages.add(element.getLanguage());
                }
                walk(element, tags, figures, languages);
            }
        }
    }
}
