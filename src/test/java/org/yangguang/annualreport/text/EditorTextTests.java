package org.yangguang.annualreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.ReportHints;
import org.yangguang.journeys.Browser;

/** The editor's script holds texts as the server does: looked at in Chromium, against the server's own rules. */
class EditorTextTests {

    private static final ReportFigures FIGURES = new ReportFigures(Map.of(
            "table3.1.total",
            BigDecimal.valueOf(8),
            "channels.total",
            new BigDecimal("1450"),
            "table2.fees_10k_yuan",
            new BigDecimal("2.50"),
            "a_0",
            BigDecimal.ZERO));

    /** What is drawn from: all that a text means something by, and what browsers like to change. */
    private static final List<String> PARTS = List.of(
            "{table3.1.total}",
            "{channels.total}",
            "{table2.fees_10k_yuan}",
            "{a_0}",
            "{nothing}",
            "{",
            "}",
            "{}",
            "**",
            "*",
            "\n",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u3000",
            "\u2028",
            "\u200b",
            "# ",
            "1. ",
            "12. ",
            "（一）主动公开方面",
            "（二）",
            "公开",
            "件，",
            "。",
            "8",
            "9件",
            "1450",
            "2.5",
            "2021年",
            "〔2021〕3号",
            "<b>粗</b>",
            "&amp;",
            "&lt;",
            "\"",
            "'",
            "𠮷",
            "👨‍👩‍👧",
            "e\u0301",
            "-",
            "电话：0000-000");

    private static HttpServer files;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void start() {
        files = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Path.of("src/main/resources/static").toAbsolutePath(),
                OutputLevel.NONE);
        files.start();
        browser = new Browser();
        page = browser.open("http://localhost:" + files.getAddress().getPort() + "/", 390);
        page.evaluate("""
                async figures => {
                  document.body.innerHTML = '<div id=root></div>';
                  window.text = await import('/ui/js/write/text.js');
                  window.rebase = (await import('/ui/js/write/together.js')).rebase;
                  window.figures = new Map(Object.entries(figures).map(([key, value]) =>
                    [key, { key, value, label: key, path: key === 'a_0' ? undefined : '/list/' + key }]));
                }""", plain());
    }

    @AfterAll
    static void stop() {
        browser.close();
        files.stop(0);
    }

    private static Map<String, String> plain() {
        return Map.of("table3.1.total", "8", "channels.total", "1450", "table2.fees_10k_yuan", "2.50", "a_0", "0");
    }

    private static List<String> texts() {
        Random random = new Random(20211231);
        Stream<String> drawn = Stream.generate(() -> Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                        .limit(random.nextInt(24))
                        .reduce("", String::concat))
                .limit(1_500);
        return Stream.concat(Stream.of("", "\n", "\n\n", "{a_0}", "{a_0}\n", "\n{a_0}{a_0}"), drawn)
                .toList();
    }

    @Test
    void editorGivesBackEveryTextToTheLetter() {
        List<String> texts = texts();
        assertThat(page.evaluate("""
                texts => texts.map(each => {
                  const root = document.getElementById('root');
                  text.show(root, each, figures);
                  return text.read(root);
                })""", texts)).isEqualTo(texts);
    }

    /** The places of the editor are where the text says, whichever way they are asked for. */
    @Test
    void placesOfTheEditorAreThoseOfTheText() {
        assertThat(page.evaluate("""
                texts => texts.filter(each => {
                  const root = document.getElementById('root');
                  text.show(root, each, figures);
                  const inside = at => [...each.matchAll(/\\{[a-z0-9_.]+\\}/g)]
                    .some(token => figures.has(token[0].slice(1, -1)) && at > token.index && at < token.index + token[0].length);
                  return [...Array(each.length + 1).keys()].some(at => !inside(at) && text.offset(root, ...text.place(root, at)) !== at);
                })""", texts().subList(0, 400))).isEqualTo(List.of());
    }

    @Test
    void lengthIsTheOneThatTheServerCounts() {
        List<String> texts = texts();
        List<Integer> counted = texts.stream()
                .map(text -> ReportHints.length(
                        TextForm.read(Section.OVERVIEW, text, FIGURES).blocks()))
                .toList();
        List<?> told = (List<?>) page.evaluate("texts => texts.map(each => text.length(each, figures))", texts);
        assertThat(IntStream.range(0, texts.size())
                        .filter(index -> !counted.get(index).equals(told.get(index)))
                        .mapToObj(texts::get))
                .isEmpty();
    }

    @Test
    void typedNumbersAreThoseThatTheServerNames() {
        List<String> texts = texts();
        List<String> named = texts.stream()
                .map(text -> TypedNumber.in(Section.OVERVIEW, text, FIGURES).stream()
                        .map(typed -> typed.line() + ":" + typed.number())
                        .reduce("", (one, other) -> one + " " + other))
                .toList();
        assertThat(page.evaluate("""
                ([texts, noAmount]) => texts.map(each => text.typed(each, new RegExp(noAmount, 'g'), figures)
                  .filter(found => found.equal.length === 0)
                  .reduce((all, found) => `${all} ${found.line}:${found.number}`, ''))""", List.of(texts, TypedNumber.noAmount()))).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            nothing was typed since        | 甲/乙     | 甲/乙       | 改甲/乙      | 改甲/乙
            within a line of its own       | 甲/乙续   | 甲/乙续写   | 改甲/乙续    | 改甲/乙续写
            a new line behind the last     | 甲/乙     | 甲/乙/丙    | 改甲/乙      | 改甲/乙/丙
            a new line before the first    | 甲/乙     | 首/甲/乙    | 甲/乙改      | 首/甲/乙改
            a new line before the same     | 甲/乙     | 首/甲/乙    | 甲/乙/改     | 首/甲/乙/改
            a line that is gone            | 甲/乙/丙  | 甲/丙       | 改甲/乙/丙   | 改甲/丙
            the other's line as well       | 甲/乙     | 甲写/乙     | 改甲/乙      | null
            a line that stands there twice | 甲/乙     | 甲写/乙     | 甲/甲/乙     | null
            """)
    void whatWasTypedMeanwhileIsPutIntoTheMergedTextOrLeftToTheServer(
            String what, String sent, String present, String merged, String expected) {
        Object result = page.evaluate(
                "([sent, present, merged]) => rebase(...[sent, present, merged].map(each => each.replaceAll('/', '\\n')))",
                List.of(sent, present, merged));
        assertThat(result == null ? null : result.toString().replace('\n', '/'))
                .as(what)
                .isEqualTo(expected);
    }
}
