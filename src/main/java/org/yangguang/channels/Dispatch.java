package org.yangguang.channels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece sent out to the public.
 *
 * @param number the agency's own number for it, unique per agency
 * @param category under which reports count it
 * @param form null where the ledger has none
 * @param link where it stands; null where unknown
 */
public record Dispatch(
        String number,
        String title,
        LocalDate on,
        Category category,
        @Nullable Form form,
        @Nullable String link) {

    /** Reporting categories of an office's ledger (渠道): what the annual report adds up, not the channels of dispatch. */
    public enum Category {
        WEBSITE("政府网站"),
        WECHAT("微信"),
        WEIBO("微博"),
        MAILBOX("县长信箱"),
        GAZETTE("政府公报"),
        INTERPRETATION("政策解读");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a piece is made of (形式). */
    public enum Form {
        TEXT("文字"),
        INFOGRAPHIC("图解"),
        VIDEO("视频");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
