package org.yangguang.identity.web;

import org.yangguang.ui.DeskPage;

/**
 * Another password.
 *
 * @param due whether it must be changed before anything else
 * @param least length
 */
record PasswordPage(DeskPage layout, boolean due, int least) {}
