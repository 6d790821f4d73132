package org.yangguang.documents.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yangguang.documents.Document;
import org.yangguang.documents.Envelope;
import org.yangguang.documents.EnvelopeSize;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Properties;
import org.yangguang.documents.fonts.Face;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.fonts.Substitution;
import org.yangguang.documents.html.EnvelopeHtml;
import org.yangguang.documents.html.PaperHtml;

/** Sets documents in pages as GB/T 9704—2012 asks, conforming to PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
public final class PdfFile {

    private static final int REGULAR = 400;
    private static final String PRODUCER = "Yangguang";

    static {
        System.setProperty("java.awt.headless", "true");
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Faces faces;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfFile(Faces faces) {
        this.faces = faces;
    }

    /**
     * The file. The same document gives the same bytes.
     *
     * @param letters replaces characters that no face has, and remembers them
     */
    public byte[] of(Document document, Substitution letters) throws IOException {
        return of(PaperHtml.of(document, letters), document.properties().created());
    }

    /** Envelopes, one a page; the same ones give the same bytes. */
    public byte[] of(List<Envelope> envelopes, EnvelopeSize size, Properties properties, Substitution letters)
            throws IOException {
        return of(EnvelopeHtml.of(envelopes, size, properties, letters), properties.created());
    }

    private byte[] of(String page, Instant created) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        for (Face face : faces.all()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()),
                    face.role().family(),
                    REGULAR,
                    FontStyle.NORMAL,
                    true);
        }
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer(PRODUCER);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(Picture.DATA), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Dates.fix(pdf, created);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
