package org.yangguang.jobs;

/**
 * Which jobs to list, and how.
 *
 * @param size most jobs on a page
 */
public record JobQuery(JobFilter filter, JobSort sort, boolean descending, int size) {

    private static final int SIZE = 20;

    /** A page of them, the newest first. */
    public static JobQuery newest(JobFilter filter) {
        return new JobQuery(filter, JobSort.CREATED, true, SIZE);
    }

    /** The same jobs in another order. */
    public JobQuery by(JobSort other, boolean greatestFirst) {
        return new JobQuery(filter, other, greatestFirst, size);
    }

    /** The same jobs on pages of another size. */
    public JobQuery on(int pageSize) {
        return new JobQuery(filter, sort, descending, pageSize);
    }

    String order() {
        return " order by %1$s %2$s nulls last, id %2$s".formatted(sort.column(), descending ? "desc" : "asc");
    }
}
