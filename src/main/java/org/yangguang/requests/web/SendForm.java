package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;

/**
 * What the browser adds when it sends.
 *
 * @param answer to its puzzle; empty without scripts
 */
record SendForm(@Nullable String answer) {

    static final SendForm NOTHING = new SendForm("");
}
