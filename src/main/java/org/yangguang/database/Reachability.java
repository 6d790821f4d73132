package org.yangguang.database;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.yangguang.shared.Refusal;

/** Whether a named cluster takes our connections, found out once, so that people learn what to mend. */
final class Reachability {

    private static final int STANDARD_PORT = 5432;
    private static final String NO_SUCH_DATABASE = "3D000";

    private Reachability() {}

    /**
     * Connects once.
     *
     * @throws Refusal if that fails, without the password
     */
    static void require(Connection address) {
        Properties properties = new Properties();
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
            properties.setProperty("password", address.password());
        }
        try {
            DriverManager.getConnection(address.url(), properties).close();
        } catch (SQLException unreachable) {
            throw new Refusal(reason(address, unreachable), unreachable);
        }
    }

    private static String reason(Connection address, SQLException unreachable) {
        URI uri = URI.create(address.url().substring("jdbc:".length()));
        String place = uri.getHost() + ":" + (uri.getPort() < 0 ? STANDARD_PORT : uri.getPort());
        String state = Objects.requireNonNullElse(unreachable.getSQLState(), "");
        if (state.equals(NO_SUCH_DATABASE)) {
            return "数据库服务 " + place + " 中没有库“" + uri.getPath().replaceFirst("^/", "")
                    + "”。请先建立该库，或者更正环境变量 DATABASE_URL 中的库名。";
        }
        if (state.startsWith("28")) {
            return "数据库服务 " + place + " 拒绝登录。请检查环境变量 DATABASE_URL 中的用户名和密码，以及该服务是否允许本机登录。";
        }
        if (state.startsWith("08") || state.isEmpty()) {
            return "连不上数据库 " + place + "。请检查环境变量 DATABASE_URL 中的地址和端口、数据库服务是否已启动、用户名和密码是否正确。";
        }
        return "数据库 " + place + " 目前不能使用（SQLSTATE " + state + "）。请检查数据库服务的状态和日志后重试。";
    }
}
