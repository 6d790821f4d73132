package org.yangguang.requests.checkup;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yangguang.requests.decisions.DecisionKind;

/** Files of letters for tests of the command line. */
public final class LetterFiles {

    private LetterFiles() {}

    /** A letter without fault, as .docx. */
    public static Path good(Path folder) {
        return letter().word(folder.resolve("good.docx"));
    }

    /** The same letter with square brackets in its number, a warning, and 3 months for a lawsuit, an error, as .pdf. */
    public static Path faulty(Path folder) {
        return letter().with("〔2024〕", "[2024]").with("6个月", "3个月").pdf(folder.resolve("faulty.pdf"));
    }

    private static SampleLetter letter() {
        return SampleLetter.of(DecisionKind.DOES_NOT_EXIST, LocalDate.of(2024, 3, 15));
    }
}
