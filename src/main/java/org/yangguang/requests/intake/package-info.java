/**
 * Applications from the portal, without an account: filled in step by step, sent once, followed up by number, code and something
 * that only the applicant knows (Regulation arts. 28, 29).
 */
@NullMarked
package org.yangguang.requests.intake;

import org.jspecify.annotations.NullMarked;
