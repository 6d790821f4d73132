package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the text of the source: lengths, colours, SQL. */
class SourceTests {

    private static final String MAIN = "src/main/java";
    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final Pattern MODULE = Pattern.compile("(?:.*org/yangguang|" + MIGRATIONS + ")/?(\\w+)/.*");

    private static final Pattern SQL =
            Pattern.compile("(?i)\\b(select|insert|update|delete|truncate|from|join|into)\\b");

    private final List<SourceFile> files = Stream.of("src", "scripts")
            .flatMap(folder -> SourceFile.under(folder, "java", "html", "css", "sql", "js", "sh").stream())
            .toList();

    @Test
    void filesAreShort() {
        assertThat(files)
                .filteredOn(file -> file.lines() > 300)
                .extracting(SourceFile::path)
                .isEmpty();
        List<Integer> lengths = files.stream().map(SourceFile::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("90th percentile").isLessThan(120);
    }

    @Test
    void methodsAreShort() {
        List<JavaSource> sources = JavaSource.under(MAIN, "src/test/java");
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources.stream().flatMap(source -> source.methods().stream()))
                .filteredOn(method -> method.lines() > 40)
                .isEmpty();
    }

    @Test
    void sqlOfAModuleNamesOnlyItsOwnSchema() {
        List<SourceFile> migrations = SourceFile.under(MIGRATIONS, "sql");
        String schemas =
                migrations.stream().map(file -> module(file.path())).distinct().collect(Collectors.joining("|"));
        Pattern table = Pattern.compile("(?<![\\w./])(" + schemas + ")\\.[a-z_]+\\b(?!\\.)");
        Stream<String> written = migrations.stream().flatMap(file -> foreign(table, file.path(), file.text()));
        Stream<String> spoken = JavaSource.under(MAIN).stream()
                .flatMap(source -> source.literals().stream()
                        .filter(text -> SQL.matcher(text).find())
                        .flatMap(text -> foreign(table, source.path(), text)));
        assertThat(migrations).isNotEmpty();
        assertThat(Stream.concat(written, spoken)).isEmpty();
    }

    @Test
    void onlyTheTokensNameColoursAndSizes() {
        List<SourceFile> sheets = SourceFile.under("src/main/resources/static/ui/css", "css").stream()
                .filter(file -> !file.path().endsWith("tokens.css"))
                .toList();
        assertThat(sheets).isNotEmpty();
        assertThat(sheets.stream().flatMap(SourceTests::coloursAndSizes)).isEmpty();
    }

    /** Conditions of media and pages cannot read a token, so their widths stand in the sheets. */
    private static Stream<String> coloursAndSizes(SourceFile sheet) {
        String rules = sheet.text().replaceAll("@media[^{]*\\{|@page[^}]*}", "");
        return new SourceFile(sheet.path(), rules)
                .matches("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(|:\\s*(white|black|red|blue|gr[ae]y)\\b"
                        + "|(?<![\\w.-])-?[\\d.]+(px|pt|rem)\\b");
    }

    private static Stream<String> foreign(Pattern table, String path, String text) {
        return table.matcher(text)
                .results()
                .filter(found -> !found.group(1).equals(module(path)))
                .map(found -> path + ": " + found.group());
    }

    private static String module(String path) {
        return MODULE.matcher(path).replaceFirst("$1");
    }
}
