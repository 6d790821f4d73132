package org.yangguang.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The list of settings against what the program reads: annotated records, placeholders, and its own configuration. */
class SettingTests {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(yangguang\\.[a-z.-]+|DATABASE_URL)(?::([^}\"]*))?}");
    private static final Pattern NAMED = Pattern.compile("\"(yangguang\\.[a-z.-]+|DATABASE_URL)\"");

    private final Map<String, String> listed =
            Setting.ALL.stream().collect(Collectors.toMap(Setting::name, Setting::standard));

    /** Names of all settings with what holds where nobody sets them; empty where that is nothing. */
    private static Map<String, String> read() throws IOException, ClassNotFoundException {
        Map<String, String> read = new TreeMap<>();
        for (Class<?> type : annotated()) {
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (Parameter part : type.getDeclaredConstructors()[0].getParameters()) {
                DefaultValue standard = part.getAnnotation(DefaultValue.class);
                read.put(prefix + "." + kebab(part.getName()), standard == null ? "" : standard.value()[0]);
            }
        }
        for (String source : sources()) {
            for (MatchResult found : PLACEHOLDER.matcher(source).results().toList()) {
                read.put(found.group(1), found.group(2) == null ? "" : found.group(2));
            }
        }
        read.putAll(configured());
        return read;
    }

    private static List<Class<?>> annotated() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> types = new ArrayList<>();
        for (var found : scanner.findCandidateComponents("org.yangguang")) {
            types.add(Class.forName(found.getBeanClassName()));
        }
        return types;
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** What the program's own configuration says of settings of its own. */
    private static Map<String, String> configured() throws IOException {
        var yaml = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst();
        return Arrays.stream(yaml.getPropertyNames())
                .filter(name -> name.startsWith("yangguang."))
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(yaml.getProperty(name))));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void everySettingThatTheProgramReadsIsListed() throws Exception {
        Map<String, String> read = read();
        assertThat(read).hasSizeGreaterThan(30);
        assertThat(listed.keySet().stream().filter(name -> !name.startsWith("spring.")))
                .containsExactlyInAnyOrderElementsOf(read.keySet());
        for (String source : sources()) {
            for (MatchResult found : NAMED.matcher(source).results().toList()) {
                String name = found.group(1);
                assertThat(listed.keySet()).anyMatch(each -> each.equals(name) || each.startsWith(name + "."));
            }
        }
    }

    @Test
    void everyDefaultIsWhatTheProgramTakes() throws Exception {
        read().forEach((name, standard) -> assertThat(listed.get(name)).as(name).startsWith(standard));
    }

    @Test
    void secretIsShownToBeSetAndNothingMore() {
        Setting address = Setting.ALL.stream()
                .filter(setting -> setting.name().equals("DATABASE_URL"))
                .findFirst()
                .orElseThrow();
        assertThat(address.shown("postgresql://yangguang:geheim@db/yangguang")).isEqualTo("已设置，不显示");
        assertThat(address.shown("")).isEqualTo("同默认值");
    }
}
