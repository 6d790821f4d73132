package org.yangguang.audit;

import org.yangguang.shared.Actor;

/**
 * An event that leaves a trace. Modules publish such events in the transaction of the change; the trail takes them down in
 * the same transaction, so that there is no change without its trace and no trace without its change.
 */
public interface Audited {

    /** Who did it. */
    Actor actor();

    /** What was done, in a few words of Chinese, e.g. 导入台账. */
    String action();

    /** To what it was done, so that a person finds it again. */
    String subject();

    /** How it stood before, without personal data in the clear; empty where there was nothing. */
    default String before() {
        return "";
    }

    /** How it stands now, without personal data in the clear; empty where nothing is left. */
    default String after() {
        return "";
    }

    /** What else explains the change; without personal data in the clear. */
    default String detail() {
        return "";
    }
}
