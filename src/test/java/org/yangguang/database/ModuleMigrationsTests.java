package org.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModuleMigrationsTests {

    @Test
    void whatBelongsToNoModuleComesFirstAndThenEachModuleOnce() {
        assertThat(new ModuleMigrations(new PathMatchingResourcePatternResolver()).modules())
                .startsWith(ModuleMigrations.ROOT, "annualreport", "audit")
                .contains("requests")
                .doesNotHaveDuplicates();
    }
}
