package org.yangguang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The pool of connections, to the cluster that was named or to the PostgreSQL that comes with the program. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Whether nobody named a cluster to use. */
    static final class NoDatabaseNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("DATABASE_URL", "").isBlank();
        }
    }

    @Bean
    @Conditional(NoDatabaseNamed.class)
    EmbeddedPostgres embeddedPostgres(@Value("${yangguang.data:data}") Path data) {
        return EmbeddedPostgres.open(data.resolve("postgres"));
    }

    @Bean
    HikariDataSource dataSource(
            @Value("${DATABASE_URL:}") String url,
            @Value("${yangguang.connections:20}") int connections,
            @Value("${yangguang.connection-timeout:10s}") Duration patience,
            ObjectProvider<EmbeddedPostgres> embedded) {
        Connection address = url.isBlank() ? embedded.getObject().connection() : named(url);
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("database");
        pool.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            pool.setUsername(address.user());
            pool.setPassword(address.password());
        }
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(patience.toMillis());
        return pool;
    }

    private static Connection named(String url) {
        Connection address = DatabaseUrl.parse(url);
        Reachability.require(address);
        return address;
    }

    @Bean
    FlywayMigrationStrategy migrations(ResourcePatternResolver resources) {
        return new ModuleMigrations(resources);
    }
}
