package org.yangguang.documents.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a file once to count, before PDFBox unpacks them into memory: a few kilobytes may stand for
 * gigabytes.
 */
final class SourceStreams {

    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_OF_ALL = 4L << 30;

    /** Their size is that of the picture, which is looked at where it is drawn. */
    private static final Set<COSName> PICTURES =
            Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE, COSName.CRYPT);

    private SourceStreams() {}

    /** Says whether all can be unpacked within the limits; a stream that is broken is none of its business. */
    static boolean bounded(COSDocument document) {
        long all = 0;
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try {
                    all += unpacked(stream);
                } catch (BoundedBytes.TooMuch much) {
                    return false;
                } catch (IOException broken) {
                    continue;
                }
                if (all > MOST_OF_ALL) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long unpacked(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        List<? extends COSBase> filters = filters(stream);
        for (int i = 0; i < filters.size() && filters.get(i) instanceof COSName filter; i++) {
            if (filter.equals(COSName.DCT_DECODE)) {
                requireSmall(content);
                return content.length;
            }
            if (filter.equals(COSName.CCITTFAX_DECODE)) {
                requireSmallFax(stream, i);
            }
            if (PICTURES.contains(filter)) {
                return content.length;
            }
            BoundedBytes out = new BoundedBytes(MOST_BYTES);
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(content), out, stream, i);
            content = out.toByteArray();
        }
        return content.length;
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }

    /** A fax takes the memory that its parameters ask for, whatever size the picture says it has. */
    private static void requireSmallFax(COSStream stream, int filter) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS);
        COSBase own = parameters instanceof COSArray several ? several.getObject(filter) : parameters;
        if (own instanceof COSDictionary fax) {
            long rows = Math.max(fax.getInt(COSName.ROWS, 0), stream.getInt(COSName.HEIGHT, 0));
            if (fax.getLong(COSName.COLUMNS, 0) * rows > GuardedDrawer.MOST_PIXELS) {
                throw new BoundedBytes.TooMuch();
            }
        }
    }

    /** A JPEG has the size that its own head says, whatever the PDF says about it. */
    private static void requireSmall(byte[] jpeg) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("JPEG");
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            if (pixels > GuardedDrawer.MOST_PIXELS) {
                throw new BoundedBytes.TooMuch();
            }
        }
    }
}
