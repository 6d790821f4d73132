package org.yangguang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NATURAL_PERSON | 张           | *
            NATURAL_PERSON | 张三         | 张*
            NATURAL_PERSON | 张小明       | 张*明
            NATURAL_PERSON | 欧阳小明     | 欧**明
            NATURAL_PERSON | 买买提·艾力  | 买****力
            NATURAL_PERSON | 𠮷田明       | 𠮷*明
            COMMERCIAL_ENTERPRISE | 明川县新城建材有限公司 | 明川*******公司
            COMMERCIAL_ENTERPRISE | 川新公司   | 川新**
            COMMERCIAL_ENTERPRISE | 川新社     | 川**
            LEGAL_SERVICE_BODY    | 律         | *
            """)
    void hidesWhatMakesANameKnown(ApplicantType type, String name, String masked) {
        assertThat(MaskedName.of(type, name)).isEqualTo(masked);
    }
}
