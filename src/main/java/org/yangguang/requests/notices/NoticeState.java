package org.yangguang.requests.notices;

/** How far a notice is. */
public enum NoticeState {
    WAITING("等待发送"),
    SENT("已发出"),
    /** Tried as often as it is; somebody may have it sent again. */
    FAILED("没有发出");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
