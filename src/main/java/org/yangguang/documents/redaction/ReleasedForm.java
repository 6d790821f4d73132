package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.RedactionProof.require;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The only form that a released file may have. Everything is named that may be there, so that what is unknown is refused. */
final class ReleasedForm {

    private static final Set<String> TRAILER = Set.of("Root", "Info", "ID", "Size");
    private static final Set<String> CATALOG = Set.of("Type", "Version", "Pages", "Lang");
    private static final Set<String> PAGE = Set.of("Type", "MediaBox", "Parent", "Resources", "Contents");
    private static final Set<String> RESOURCES = Set.of("XObject", "Font");
    private static final Set<String> IMAGE = Set.of(
            "Type", "Subtype", "Width", "Height", "BitsPerComponent", "ColorSpace", "Filter", "DecodeParms", "Length");
    private static final Set<String> OPERATORS = Set.of("q", "Q", "cm", "Do", "BT", "ET", "Tr", "Tf", "Tz", "Tm", "Tj");
    private static final COSInteger INVISIBLE = COSInteger.THREE;

    private ReleasedForm() {}

    static void requireOf(PDDocument document) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        requireKeys(trailer, TRAILER, "文件尾");
        requireKeys(document.getDocumentCatalog().getCOSObject(), CATALOG, "目录");
        requireKeys(document.getDocumentInformation().getCOSObject(), Set.of("Producer"), "文档属性");
        require(ReleasedPdf.PRODUCER.equals(document.getDocumentInformation().getProducer()), "文档属性");
        Set<COSObjectKey> reached = new HashSet<>();
        reach(trailer, reached, new HashSet<>());
        require(document.getDocument().getXrefTable().keySet().equals(reached), "文件含有无关的对象");
        for (PDPage page : document.getPages()) {
            requireOf(page);
        }
    }

    private static void requireOf(PDPage page) throws IOException {
        requireKeys(page.getCOSObject(), PAGE, "页面");
        requireKeys(page.getResources().getCOSObject(), RESOURCES, "页面资源");
        requireKeys(picture(page).getCOSObject(), IMAGE, "页面图像");
        List<Object> tokens = new PDFStreamParser(page).parse();
        int drawn = 0;
        boolean invisible = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                String name = operator.getName();
                require(OPERATORS.contains(name), "页面内容");
                drawn += name.equals("Do") ? 1 : 0;
                invisible = name.equals("Tr") ? INVISIBLE.equals(tokens.get(i - 1)) : invisible;
                require(invisible || !name.equals("Tj"), "文字层可见");
            }
        }
        require(drawn == 1, "页面内容");
    }

    /** The one picture of the page. */
    static PDImageXObject picture(PDPage page) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                pictures.add(image);
            } else {
                require(false, "页面图像");
            }
        }
        require(pictures.size() == 1, "页面图像");
        return pictures.getFirst();
    }

    private static void requireKeys(COSDictionary dictionary, Set<String> allowed, String place) {
        for (COSName key : dictionary.keySet()) {
            require(allowed.contains(key.getName()), place + "含有 " + key.getName());
        }
    }

    private static void reach(COSBase from, Set<COSObjectKey> reached, Set<COSBase> seen) {
        COSBase here = from instanceof COSObject reference ? reference.getObject() : from;
        if (from instanceof COSObject reference) {
            reached.add(reference.getKey());
        }
        if (here != null && seen.add(here)) {
            if (here instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> reach(value, reached, seen));
            } else if (here instanceof COSArray array) {
                array.forEach(value -> reach(value, reached, seen));
            }
        }
    }
}
