package org.yangguang.requests.papers;

import org.yangguang.shared.Refusal;

/** Somebody else changed the marks of a file since the person looked at them. */
public final class OvertakenMarks extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient Marks now;

    OvertakenMarks(Marks now) {
        super("%s刚刚改动了这个文件的遮盖标记。您的标记还在下面，没有存入；再次保存将以您的为准。".formatted(now.changedBy()));
        this.now = now;
    }

    /** The marks as they stand now. */
    public Marks now() {
        return now;
    }
}
