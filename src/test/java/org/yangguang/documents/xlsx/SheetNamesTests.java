package org.yangguang.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTests {

    @Test
    void namesOfSheetsAreShortAndUnlike() {
        SheetNames names = new SheetNames();
        String longName = "甲".repeat(40);
        assertThat(List.of(names.of(longName), names.of(longName), names.of("a/b"), names.of("A_B")))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31 && !name.contains("/"));
    }
}
