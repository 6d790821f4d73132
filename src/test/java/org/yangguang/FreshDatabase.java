package org.yangguang;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.yangguang.database.Connection;
import org.yangguang.database.ThrowAwayPostgres;

/**
 * Gives each application context of the tests an empty database of its own on one real PostgreSQL that all tests of a run
 * share. Registered in {@code META-INF/spring.factories}, so that no test has to ask for it. Background work rests unless a
 * test asks for it by {@code yangguang.jobs.run=true}.
 */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Started by the first context that needs it. */
    private static final class Server {
        static final ThrowAwayPostgres POSTGRES = ThrowAwayPostgres.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "background work rests", java.util.Map.of("yangguang.jobs.run", "false")));
        if (context.getEnvironment().containsProperty("DATABASE_URL")) {
            return;
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh database",
                        // At the end of a run the server may be gone before the last context asks it for a farewell.
                        java.util.Map.of(
                                "DATABASE_URL",
                                address(create()),
                                "yangguang.connection-timeout",
                                "3s",
                                "yangguang.connections",
                                "8")));
    }

    /** Address of a new, empty database. */
    public static String fresh() {
        return address(create());
    }

    private static String create() {
        String name = "test" + NUMBER.incrementAndGet();
        Connection server = Server.POSTGRES.connection();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return name;
    }

    private static String address(String database) {
        Connection one = Server.POSTGRES.connection(database);
        return one.url() + "?user=" + one.user() + "&password=" + one.password();
    }
}
