package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody sends about their amendment.
 *
 * @param act evidence or withdraw
 * @param sure whether a withdrawal is meant
 */
record AmendAnswer(
        @Nullable String act,
        @Nullable String text,
        @Nullable Boolean sure) {

    static final AmendAnswer EMPTY = new AmendAnswer("", "", null);
}
