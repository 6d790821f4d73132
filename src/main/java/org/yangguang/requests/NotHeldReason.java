package org.yangguang.requests;

/** Why information is not held (不掌握情形, Regulation art. 36 (4) and (5)). */
public enum NotHeldReason {
    DOES_NOT_EXIST("不存在"),
    NOT_THIS_AGENCY("非本机关负责");

    private final String label;

    NotHeldReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
