package org.yangguang.reminders;

/** How a reminder stands. */
public enum ReminderState {
    WAITING("待发出"),
    SENT("已发出"),
    FAILED("没有发出");

    private final String label;

    ReminderState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
