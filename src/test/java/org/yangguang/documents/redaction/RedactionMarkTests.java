package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Refusal;

/** Which marks there may be, and which pixels they cover. */
class RedactionMarkTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0.1, 0.1, 0.1, 0.1, 第十五条, 从 1 起算
            1, -0.1, 0.1, 0.1, 0.1, 第十五条, 超出页面
            1, 0.1, 0.95, 0.1, 0.1, 第十五条, 超出页面
            1, 0.1, 0.1, 0, 0.1, 第十五条, 空的
            1, 0.1, 0.1, NaN, 0.1, 第十五条, 空的
            1, 0.1, 0.1, 0.1, 0.1, ' ', 没有写明依据
            """)
    void refuses(int page, double x, double y, double width, double height, String basis, String reason) {
        assertThatThrownBy(() -> new RedactionMark(page, x, y, width, height, basis))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void coversMoreThanItsPixelsAndNotMoreThanThePage() {
        RedactionMark mark = new RedactionMark(1, 0.1001, 0, 0.1, 0.5, "第十五条");

        assertThat(Blackout.area(mark, 1000, 500)).isEqualTo(new Rectangle(100, 0, 101, 250));
        assertThat(Blackout.box(mark, 1000, 500)).isEqualTo(new Rectangle(98, 0, 105, 252));
        assertThat(Blackout.box(mark, 5000, 2500)).isEqualTo(new Rectangle(495, 0, 511, 1255));
    }
}
