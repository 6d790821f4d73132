package org.yangguang.identity;

import java.time.LocalDate;

/**
 * Somebody acts for somebody else while they are away (代办).
 *
 * @param delegator whose duties are lent
 * @param delegate who may use them
 * @param startsOn first day
 * @param endsOn last day
 */
public record Delegation(
        long id,
        Person delegator,
        Person delegate,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason,
        boolean revoked) {

    /** An account as the other side sees it. */
    public record Person(long account, String name) {}
}
