package org.yangguang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Migrates each module by its own folder of migrations with a history of its own: what belongs to no module first, then the
 * modules by name, since none may refer to another's tables. The histories are named as Spring Modulith names them.
 */
final class ModuleMigrations implements FlywayMigrationStrategy {

    /** Of no module. */
    static final String ROOT = "__root";

    private static final String FOLDER = "db/migration";
    private static final Pattern MODULE = Pattern.compile(".*/" + FOLDER + "/([^/]+)/[^/]+\\.sql");

    private final ResourcePatternResolver resources;

    ModuleMigrations(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway flyway) {
        for (String module : modules()) {
            String table = flyway.getConfiguration().getTable();
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:" + FOLDER + "/" + module)
                    .table(module.equals(ROOT) ? table : table + "_" + module)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .load()
                    .migrate();
        }
    }

    /** The folders of migrations in the order in which they are run. */
    List<String> modules() {
        try {
            List<String> found = Arrays.stream(resources.getResources("classpath*:" + FOLDER + "/*/*.sql"))
                    .map(Object::toString)
                    .map(MODULE::matcher)
                    .filter(Matcher::find)
                    .map(folder -> folder.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            return Stream.concat(
                            found.stream().filter(ROOT::equals), found.stream().filter(module -> !ROOT.equals(module)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
