package org.yangguang.jobs;

import java.time.Duration;

/**
 * Work that comes round again and again on one node of the installation. Every bean of this type is done; one that fails, or is
 * cut off, comes round as any other.
 */
public interface Round {

    /** Unique in the installation, {@code module.what}; never changed once released. */
    String name();

    /** How long after its end it comes round again. */
    Duration every();

    void run();
}
