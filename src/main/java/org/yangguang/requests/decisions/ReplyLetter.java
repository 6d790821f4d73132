package org.yangguang.requests.decisions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The letter by which an applicant learns of a decision, by its title. */
public enum ReplyLetter {

    /** Answers the application (arts. 30, 36–38). */
    REPLY("政府信息公开申请答复书", true),

    /** Says that an application is not processed as one (不予处理; arts. 35, 36 (6), 39). */
    NOT_PROCESSED("政府信息公开申请不予处理告知书", true),

    /** Says that an application counts as given up. The law does not ask for it; an office does well to send it. */
    GIVEN_UP("政府信息公开申请不再处理告知书", false),

    /** Nothing goes out: the applicant ended the matter. */
    NONE(null, false);

    private final @Nullable String title;
    private final boolean required;

    ReplyLetter(@Nullable String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** The title under the name of the agency; empty where no letter goes out. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Whether the law asks for the letter. */
    public boolean required() {
        return required;
    }
}
