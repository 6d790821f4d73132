package org.yangguang.jobs;

/** How far a job is. */
public enum JobState {
    /** For its first run, or for the next one after a failure. */
    WAITING("等待"),
    RUNNING("进行中"),
    DONE("完成"),
    /** Refused, or failed as often as it is tried; somebody may try it again. */
    FAILED("失败"),
    CANCELLED("已取消");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether nothing more happens by itself. */
    public boolean over() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
