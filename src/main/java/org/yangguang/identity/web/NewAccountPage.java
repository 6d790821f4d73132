package org.yangguang.identity.web;

import java.util.Map;
import org.yangguang.ui.DeskPage;

/**
 * A new account.
 *
 * @param agencies name by id
 */
record NewAccountPage(DeskPage layout, Map<String, String> agencies) {}
