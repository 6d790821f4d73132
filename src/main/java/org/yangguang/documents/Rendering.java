package org.yangguang.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yangguang.documents.docx.DocxFile;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.fonts.Substitution;
import org.yangguang.documents.html.Article;
import org.yangguang.documents.html.HtmlFile;
import org.yangguang.documents.ofd.OfdFile;
import org.yangguang.documents.pdf.PdfFile;
import org.yangguang.documents.xlsx.XlsxFile;

/**
 * Turns documents into files. Needs no Spring; may be used by many threads at once; the same document gives the same bytes.
 */
public final class Rendering {

    private final Faces faces;
    private final PdfFile pdf;
    private final OfdFile ofd;

    private Rendering(Faces faces) {
        this.faces = faces;
        this.pdf = new PdfFile(faces);
        this.ofd = new OfdFile(faces);
    }

    /** With the fonts that come with the program. */
    public static Rendering standard() {
        return new Rendering(Faces.builtIn());
    }

    /** With licensed fonts of the installation taking precedence; the folder need not exist. */
    public static Rendering withFonts(Path folder) {
        return new Rendering(Faces.preferring(folder));
    }

    /** The body of the document, without its title, for a page of the site. */
    public SafeHtml article(Document document) {
        return article(document, SheetMarks.NONE);
    }

    /** The same with what the desk adds to it. */
    public SafeHtml article(Document document, SheetMarks marks) {
        return new SafeHtml(Article.onSite(document, marks));
    }

    /** The document as a file. */
    public Rendered render(Document document, Format format) {
        try {
            return switch (format) {
                case HTML -> new Rendered(format, HtmlFile.of(document), Set.of());
                case PDF -> pdf(document);
                case DOCX -> new Rendered(format, DocxFile.of(document), Set.of());
                case OFD -> ofd(document);
                case XLSX -> new Rendered(format, XlsxFile.of(document), Set.of());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the document as a file; the stream stays open. */
    public void write(Document document, Format format, OutputStream out) throws IOException {
        out.write(render(document, format).content());
    }

    /** Envelopes as a PDF, one a page. */
    public byte[] envelopes(List<Envelope> envelopes, EnvelopeSize size, Properties properties) {
        try {
            return pdf.of(envelopes, size, properties, new Substitution(faces));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rendered pdf(Document document) throws IOException {
        Substitution letters = new Substitution(faces);
        byte[] content = pdf.of(document, letters);
        return new Rendered(Format.PDF, content, letters.missing());
    }

    private Rendered ofd(Document document) throws IOException {
        Substitution letters = new Substitution(faces);
        byte[] content = ofd.of(document, pdf.of(document, letters));
        return new Rendered(Format.OFD, content, letters.missing());
    }
}
