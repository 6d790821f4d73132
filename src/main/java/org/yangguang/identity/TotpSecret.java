package org.yangguang.identity;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;

/**
 * A secret for one-time codes, as it is shown once to its owner.
 *
 * @param base32 as typed into an app by hand
 * @param uri as apps read it from a QR code
 */
public record TotpSecret(String base32, String uri) {

    static TotpSecret of(byte[] secret, String login) {
        String base32 = new Base32().encodeToString(secret);
        String issuer = URLEncoder.encode("阳光", StandardCharsets.UTF_8);
        return new TotpSecret(
                base32, "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, login, base32, issuer));
    }

    /** The secret that was typed or sent back. */
    public static TotpSecret ofBase32(String base32, String login) {
        return of(new Base32().decode(base32), login);
    }

    byte[] bytes() {
        return new Base32().decode(base32);
    }

    /** Drawing of the QR code: {@code d} of an SVG path in a field of {@link #size()} units. */
    public String path() {
        BitMatrix matrix = matrix();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public int size() {
        return matrix().getWidth();
    }

    private BitMatrix matrix() {
        try {
            return new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
