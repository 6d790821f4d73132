package org.yangguang.jobs;

/**
 * Which dead letters to list, and how.
 *
 * @param words in the name of the event or of the listener; empty for all
 * @param size most letters on a page
 */
public record DeadLetterQuery(String words, Sort sort, boolean descending, int size) {

    /** A page of all of them, the newest first. */
    public static final DeadLetterQuery ALL = new DeadLetterQuery("", Sort.PUBLISHED, true, 20);

    /** What they can be sorted by. */
    public enum Sort {
        PUBLISHED("publication_date"),
        EVENT("event_type"),
        LISTENER("listener_id"),
        ATTEMPTS("completion_attempts");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** The same letters on pages of another size. */
    public DeadLetterQuery on(int pageSize) {
        return new DeadLetterQuery(words, sort, descending, pageSize);
    }

    String order() {
        return " order by %1$s %2$s, id %2$s".formatted(sort.column, descending ? "desc" : "asc");
    }
}
