package org.yangguang.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yangguang.shared.Refusal;

/** Reads {@code DATABASE_URL}, in the form of JDBC or in that of libpq. */
final class DatabaseUrl {

    private static final String JDBC = "jdbc:";

    private DatabaseUrl() {}

    /**
     * What the address says.
     *
     * @param url {@code jdbc:postgresql://host:port/name?user=…&password=…} or {@code postgres://user:password@host:port/name}
     * @throws Refusal if it is neither
     */
    static Connection parse(String url) {
        boolean jdbc = url.toLowerCase(Locale.ROOT).startsWith(JDBC);
        URI uri = uri(jdbc ? url.substring(JDBC.length()) : url);
        String scheme = uri.getScheme();
        if (scheme == null || !scheme.matches("postgres|postgresql") || uri.getHost() == null) {
            throw wrong();
        }
        String[] user = credentials(uri.getRawUserInfo());
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String address = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        return new Connection(address, user[0], user[1]);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException broken) {
            throw wrong();
        }
    }

    /** The address itself stays out of the message: it carries a password. */
    private static Refusal wrong() {
        return new Refusal("环境变量 DATABASE_URL 不是有效的 PostgreSQL 地址。"
                + "示例：postgres://用户:密码@主机:5432/库名，或者 jdbc:postgresql://主机:5432/库名?user=用户&password=密码");
    }

    private static String[] credentials(@org.jspecify.annotations.Nullable String info) {
        if (info == null) {
            return new String[] {"", ""};
        }
        int colon = info.indexOf(':');
        String user = colon < 0 ? info : info.substring(0, colon);
        String password = colon < 0 ? "" : info.substring(colon + 1);
        return new String[] {decode(user), decode(password)};
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
