package org.yangguang.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.yangguang.ui.QrCode;

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

    /** The code that apps read it from. */
    public QrCode qr() {
        return QrCode.of(uri);
    }
}
