/**
 * Accounts (账号), duties, sign-in with a second factor, delegation, sessions; who the present user is and what they may do.
 *
 * <p>Three administrators are kept apart (三员分立): system, security, audit; nobody holds two, and none of them does the
 * office's work.
 */
@ApplicationModule(
        displayName = "账号",
        allowedDependencies = {"shared", "audit", "ui", "sealing", "organisation", "documents :: tables"})
@NullMarked
package org.yangguang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
