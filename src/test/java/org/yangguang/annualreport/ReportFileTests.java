package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ReportFileTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    PublishedYear example;

    private String report;

    @BeforeEach
    void enter() {
        report = "/reports/" + example.published("明川县教育局") + "/" + ExampleYear.YEAR;
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf, application/pdf",
        "ofd, application/ofd",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json, application/json"
    })
    void reportComesAsFiles(String extension, String type) {
        assertThat(http.get().uri(report + "/report." + extension))
                .hasStatusOk()
                .hasHeader("Content-Type", type + (type.matches("text/html|application/json") ? ";charset=UTF-8" : ""));
    }
}
