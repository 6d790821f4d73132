package org.yangguang.jobs;

/** What jobs can be sorted by. */
public enum JobSort {
    CREATED("created_at"),
    TITLE("title"),
    STARTED_BY("started_by_name"),
    STATE("state"),
    FINISHED("finished_at");

    private final String column;

    JobSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
