package org.yangguang.annualreport;

import java.time.Instant;
import org.yangguang.annualreport.text.Section;
import org.yangguang.shared.Actor;

/**
 * A saved state of a section's text.
 *
 * @param number from 1 within the section; 0 is the draft that nobody has saved yet
 * @param basedOn number of the edition that its author had before him; 0 for the first
 */
public record TextEdition(Section section, int number, int basedOn, Kind kind, Instant at, Actor by, String text) {

    /** How it came about. */
    public enum Kind {
        DRAFTED("初稿"),
        SAVED("保存"),
        AUTOSAVED("自动保存"),
        MERGED("合并"),
        RESTORED("恢复旧版");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
