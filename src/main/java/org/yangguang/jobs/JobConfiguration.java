package org.yangguang.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** How orders get to the scheduler. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

    /** Writes in the transaction of whoever orders; also there for commands, whose orders the web application carries out. */
    @Bean
    @DependsOn("flywayInitializer")
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(JobScheduler.TABLE)
                .jdbcCustomization(postgres())
                .build();
    }

    /** Stated, since finding out would take a connection. */
    static PostgreSqlJdbcCustomization postgres() {
        return new PostgreSqlJdbcCustomization(false, false);
    }
}
