package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RemedySettingsTests {

    @Test
    void namesOfAnInstallationStandBesideWordsThatFitAny() {
        Map<String, String> given = Map.of("yangguang.remedies.county", "明川县人民政府");

        assertThat(new Binder(new MapConfigurationPropertySource(given))
                        .bind("yangguang.remedies", RemedySettings.class)
                        .get())
                .isEqualTo(new RemedySettings("明川县人民政府", "上一级人民政府", "上一级主管部门", "有管辖权的人民法院", "有管辖权的中级人民法院"));
    }
}
