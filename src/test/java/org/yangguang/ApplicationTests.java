package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ApplicationTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyModuleWithRecordsHasItsSchema() {
        assertThat(jdbc.sql("select schema_name from information_schema.schemata")
                        .query(String.class)
                        .list())
                .contains(
                        "annualreport",
                        "audit",
                        "channels",
                        "documents",
                        "gazette",
                        "inspection",
                        "interaction",
                        "jobs",
                        "organisation",
                        "publication",
                        "remedies",
                        "requests",
                        "supervision");
    }
}
