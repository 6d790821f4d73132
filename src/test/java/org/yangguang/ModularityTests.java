package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Yangguang.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    /** A module that declares nothing may use everything, so each must say what it may use, even if that is nothing. */
    @Test
    void everyTopLevelPackageDeclaresItsDependencies() {
        assertThat(modules.stream()).isNotEmpty().allSatisfy(module -> {
            var annotation = module.getBasePackage().getAnnotation(ApplicationModule.class);
            assertThat(annotation).as(module.getIdentifier().toString()).isPresent();
            assertThat(annotation.orElseThrow().allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }

    @Test
    void moduleDiagramIsGenerated() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
