package org.yangguang.jobs;

/** Does the jobs of one kind. Beans of this type are found by themselves. */
public interface JobHandler {

    /** Unique in the installation, {@code module.what}; never changed once released. */
    String kind();

    /** The kind's name for people. */
    default String label() {
        return kind();
    }

    /**
     * Does the work, in transactions of its own. It may be begun again after it was cut off, even where all of it but the last
     * word was done, so doing it twice must come to the same as once.
     *
     * @throws org.yangguang.shared.Refusal if it cannot be done, with what people can mend; it is not tried again by itself
     */
    JobResult run(JobContext context);
}
