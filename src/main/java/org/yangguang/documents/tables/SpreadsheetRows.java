package org.yangguang.documents.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one by one and keeps none of them. */
interface SpreadsheetRows extends Closeable {

    /** @param cells text, numbers, {@code LocalDate}, {@code LocalDateTime}; null is an empty cell */
    void add(List<@Nullable Object> cells) throws IOException;
}
