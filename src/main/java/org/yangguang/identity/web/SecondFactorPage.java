package org.yangguang.identity.web;

import org.yangguang.identity.TotpSecret;
import org.yangguang.ui.DeskPage;

/**
 * A second factor to take into an app.
 *
 * @param due whether it must be enrolled before anything else
 */
record SecondFactorPage(DeskPage layout, boolean due, TotpSecret secret) {}
