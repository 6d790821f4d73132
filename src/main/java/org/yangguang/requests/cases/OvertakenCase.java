package org.yangguang.requests.cases;

import org.yangguang.shared.Refusal;

/** More has happened to a case than the person saw who wanted to add to it. */
public final class OvertakenCase extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient OpenedCase now;

    OvertakenCase(OpenedCase now) {
        super("%s刚刚办理了这件申请（现在：%s）。您填写的内容都还在，请看过最新经过后再提交。"
                .formatted(
                        now.file().entries().getLast().by().name(),
                        now.file().state().label()));
        this.now = now;
    }

    /** The case as it stands now. */
    public OpenedCase now() {
        return now;
    }
}
