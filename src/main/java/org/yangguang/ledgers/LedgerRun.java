package org.yangguang.ledgers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.ledgers.sheets.Problems;
import org.yangguang.ledgers.sheets.SheetReader;
import org.yangguang.registers.Recorded;

/**
 * One import under way: reads each sheet once, hands sound rows on in batches, and stops storing with the first error, since
 * nothing will be kept.
 */
final class LedgerRun {

    private static final int BATCH = 1000;
    private static final int STEP = 250;

    private final TableFile file;
    private final LedgerWarnings warnings;
    private final LedgerProgress progress;
    private final Problems errors = new Problems();
    private final Map<LedgerSheet, Recorded> recorded = new EnumMap<>(LedgerSheet.class);
    private long rows;
    private boolean cancelled;

    LedgerRun(TableFile file, LedgerWarnings warnings, LedgerProgress progress) {
        this.file = file;
        this.warnings = warnings;
        this.progress = progress;
        progress.expect(file.sheets().stream()
                .filter(LedgerSheet::isTitle)
                .mapToLong(file::about)
                .sum());
    }

    Problems errors() {
        return errors;
    }

    Map<LedgerSheet, Recorded> recorded() {
        return recorded;
    }

    boolean cancelled() {
        return cancelled;
    }

    /**
     * Reads one sheet.
     *
     * @param look is shown each row
     * @param owner stores a batch
     */
    <T> void sheet(
            SheetReader<T> reader,
            Consumer<SheetReader.Read<T>> look,
            Function<List<SheetReader.Read<T>>, Recorded> owner) {
        if (cancelled) {
            return;
        }
        List<SheetReader.Read<T>> batch = new ArrayList<>(BATCH);
        Recorded[] sum = {Recorded.NOTHING};
        Runnable store = () -> {
            if (errors.none() && !cancelled) {
                sum[0] = sum[0].plus(owner.apply(List.copyOf(batch)));
            }
            batch.clear();
        };
        TableFile watched = new WatchedTables(file, () -> goOn(reader.sheet()));
        reader.read(watched, errors, warnings.problems(), read -> {
            look.accept(read);
            batch.add(read);
            if (batch.size() == BATCH) {
                store.run();
            }
        });
        cancelled |= !progress.at(reader.sheet(), rows);
        store.run();
        recorded.put(reader.sheet(), sum[0]);
    }

    /** Wrong rows count as well: somebody waits for them, too. */
    private boolean goOn(LedgerSheet sheet) {
        rows++;
        if (rows % STEP == 0) {
            cancelled |= !progress.at(sheet, rows);
        }
        return !cancelled;
    }
}
