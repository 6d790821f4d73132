package org.yangguang.documents.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: at most 31 characters, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String wish) {
        String name = WorkbookUtil.createSafeSheetName(wish, '_');
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "（" + number + "）";
            String safe = WorkbookUtil.createSafeSheetName(wish, '_');
            name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
        }
        return name;
    }
}
