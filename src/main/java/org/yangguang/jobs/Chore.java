package org.yangguang.jobs;

/**
 * Housekeeping that is done once a night on one node of the installation. Every bean of this type is done; one that fails is
 * logged and done again the next night.
 */
public interface Chore {

    /** Unique in the installation, {@code module.what}; never changed once released. */
    String name();

    void run();
}
