package org.yangguang.jobs;

/** Which job; given by the database when it is started. */
public record JobId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
