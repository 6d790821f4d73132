package org.yangguang.documents.redaction;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.yangguang.shared.Refusal;

/** Draws a page of which nothing is known; ends when it asks for too much, and does not leave out what it cannot draw. */
final class GuardedDrawer extends PageDrawer {

    /** Of one picture: A4 at 800 dpi. */
    static final long MOST_PIXELS = 64_000_000;

    /** Of one page, in operators of its content; a minute or so at the worst. */
    private static final long MOST_WORK = 5_000_000;

    /** What a form costs beside what is in it. */
    private static final long FORM = 500;

    private static final long PIXELS_OF_AN_OPERATOR = 100;
    private static final int MOST_GROUPS = 8;

    private long work;
    private int groups;

    private GuardedDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /** A renderer that draws so. */
    static PDFRenderer renderer(PDDocument document) {
        PDFRenderer renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new GuardedDrawer(parameters);
            }
        };
        renderer.setSubsamplingAllowed(true);
        return renderer;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        spend(1);
        super.processOperator(operator, operands);
    }

    private void spend(long more) {
        work += more;
        if (work > MOST_WORK) {
            throw new Refusal("文件中有一页的内容过于复杂，可能是恶意文件，没有处理。请把该页打印后扫描成 PDF 再试。");
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        spend(FORM);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (++groups > MOST_GROUPS) {
            throw new Refusal("文件中有一页的透明图层嵌套过多，可能是恶意文件，没有处理。请把该页打印后扫描成 PDF 再试。");
        }
        try {
            super.showTransparencyGroup(form);
        } finally {
            groups--;
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        requireSmall(image);
        spend((long) image.getWidth() * image.getHeight() / PIXELS_OF_AN_OPERATOR);
        if (image instanceof PDImageXObject drawn) {
            if (drawn.getSoftMask() != null) {
                requireSmall(drawn.getSoftMask());
            }
            if (drawn.getMask() != null) {
                requireSmall(drawn.getMask());
            }
        }
        super.drawImage(image);
    }

    private static void requireSmall(PDImage image) {
        if (Math.max(0L, image.getWidth()) * Math.max(0L, image.getHeight()) > MOST_PIXELS) {
            throw new Refusal("文件中有一幅图片超过 " + MOST_PIXELS / 1_000_000 + " 百万像素，没有处理。请降低扫描分辨率（300 dpi 即可）后再试。");
        }
    }

    /** PDFBox leaves out pictures that it cannot decode; the released page would lack them without a word. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof MissingImageReaderException) {
            throw new Refusal("文件中有一幅图片的压缩方式（JPEG 2000 或 JBIG2）本系统不能读取，没有处理。请把文件打印后扫描成 PDF 再试。", exception);
        }
        super.operatorException(operator, operands, exception);
    }
}
