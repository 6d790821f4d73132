package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates must not do, and that each page is rendered by a test. */
class TemplateTests {

    private static final String TEMPLATES = "src/main/resources/templates";
    private static final Pattern VIEW_ASSERTED = Pattern.compile("hasViewName\\(\"([^\"]+)\"\\)");

    private final List<SourceFile> templates = SourceFile.under(TEMPLATES, "html");

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
            calls a bean	[$*#]\\{[^}]*@\\w
            calls a static	\\bT\\s*\\(
            carries a script handler	\\s(th:)?on[a-z]+\\s*=
            carries a style attribute	\\s(th:)?style(append)?\\s*=
            carries an inline script or style	<style|<script(?![^>]*src=)
            leads nowhere	href="(#|javascript:[^"]*)?"
            """)
    void noTemplate(String offence, String pattern) {
        assertThat(templates).isNotEmpty();
        assertThat(templates.stream().flatMap(file -> file.matches(pattern)))
                .as("templates: " + offence)
                .isEmpty();
    }

    /** The fragment takes a type that only the renderer of documents makes, in which all that people typed is escaped. */
    @Test
    void unescapedTextIsWrittenInOneFragmentOnly() {
        assertThat(templates)
                .filteredOn(file -> file.matches("th:utext|\\[\\(").findAny().isPresent())
                .extracting(SourceFile::path)
                .containsExactly(TEMPLATES + "/ui/rich.html");
    }

    /**
     * A page is a template that hands itself to a layout; a test renders it when it asserts the name of the view. Pages of the
     * desk and of signing in are rendered by the matrix of routes and duties and by the journeys.
     */
    @Test
    void everyPageIsRenderedByATest() {
        Stream<String> pages = templates.stream()
                .filter(file -> file.text().contains(":: layout("))
                .filter(file -> !file.path().contains("/desk/") && !file.path().contains("/identity/"))
                .map(file -> file.path().replace(TEMPLATES + "/", "").replace(".html", ""));
        List<String> rendered = SourceFile.under("src/test/java", "java").stream()
                .flatMap(test -> VIEW_ASSERTED.matcher(test.text()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(rendered).containsAll(pages.toList());
    }
}
