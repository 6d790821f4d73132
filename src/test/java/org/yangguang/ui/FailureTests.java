package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Failures as they leave the real server, which answers some of them outside Spring MVC. */
@SpringBootTest(classes = UiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /sample/fail/refuse    | 422 | 2021年的年度报告已经公布，不能再修改。
            GET    | /sample/year/2031      | 404 | 没有2031年的年度报告。
            GET    | /nowhere               | 404 | 网址可能写错了
            GET    | /error                 | 404 | 网址可能写错了
            GET    | /sample/year/abc       | 400 | 请检查网址中的年份
            GET    | /sample/list?page=x    | 400 | 请检查网址中的年份
            POST   | /ui/elder              | 400 | 请检查网址中的年份
            DELETE | /sample/report         | 405 | 这个网址不能这样访问
            GET    | /sample/fail/late      | 409 | 有人先一步修改了这条内容
            GET    | /sample/fail/container | 503 | 系统暂时不能使用
            GET    | /sample/fail/anyhow    | 500 | 请把下面的编号告诉我们
            """)
    void failureIsAnsweredInPlainChinese(String method, String path, int status, String words) throws Exception {
        HttpResponse<String> page = send(method, path, "text/html");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains(words, "site-footer", "错误 " + status).doesNotContain("secret", "Exception");
        HttpResponse<String> problem = send(method, path, "application/json");
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"status\":" + status).doesNotContain("secret", "Exception");
    }

    @Test
    void referenceOfAnUnknownFailureLeadsToItsStackTrace(CapturedOutput log) throws Exception {
        String body = send("GET", "/sample/fail/anyhow", "application/json").body();
        String reference = body.replaceAll(".*\"reference\":\"([0-9A-F]{10})\".*", "$1");
        assertThat(log.getOut())
                .contains("reference " + reference)
                .contains("IllegalStateException: secret of the program")
                .contains("at org.yangguang.ui.web.FailingController.fail");
    }

    @Test
    void methodsAllowedAreNamed() throws Exception {
        assertThat(send("DELETE", "/sample/report", "*/*").headers().firstValue("Allow"))
                .hasValue("GET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a bad request line    | GE[T / HTTP/1.1
            a forbidden character | GET /a^b HTTP/1.1
            a bad escape          | GET /%zz HTTP/1.1
            """)
    void containerTellsNothingAboutItself(String name, String line) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as(name).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception", "org.apache");
        }
    }

    private HttpResponse<String> send(String method, String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
