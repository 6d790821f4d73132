package org.yangguang.ledgers;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.yangguang.documents.tables.SheetRow;
import org.yangguang.documents.tables.TableFile;

/** Tables whose sheets end early when somebody says so. */
record WatchedTables(TableFile file, BooleanSupplier goOn) implements TableFile {

    @Override
    public List<String> sheets() {
        return file.sheets();
    }

    @Override
    public Rows rows(String sheet) {
        Rows rows = file.rows(sheet);
        return new Rows() {
            @Override
            public Optional<SheetRow> next() {
                return goOn.getAsBoolean() ? rows.next() : Optional.empty();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    @Override
    public long about(String sheet) {
        return file.about(sheet);
    }

    @Override
    public void close() {
        file.close();
    }
}
