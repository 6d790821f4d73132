package org.yangguang.audit;

/**
 * An event that leaves a trace. Modules publish such events in the transaction of the change; the trail takes them down in
 * the same transaction, so that there is no change without its trace and no trace without its change.
 */
public interface Audited {

    /** Who did it, as the trail names people: an account, or the command line of the machine. */
    String actor();

    /** What was done, in a few words of Chinese, e.g. 导入台账. */
    String action();

    /** To what it was done, so that a person finds it again. */
    String subject();

    /** Before, after and what else explains the change; without personal data in the clear. */
    String detail();
}
