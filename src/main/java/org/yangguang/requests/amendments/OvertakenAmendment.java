package org.yangguang.requests.amendments;

import org.yangguang.shared.Refusal;

/** More has happened to an amendment than the person saw who wanted to add to it. */
public final class OvertakenAmendment extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient Amendment now;

    OvertakenAmendment(Amendment now) {
        super("%s刚刚办理了这件申请（现在：%s）。您填写的内容都还在，请看过最新经过后再提交。"
                .formatted(
                        now.file().entries().getLast().by().name(), now.state().label()));
        this.now = now;
    }

    /** The amendment as it stands now. */
    public Amendment now() {
        return now;
    }
}
