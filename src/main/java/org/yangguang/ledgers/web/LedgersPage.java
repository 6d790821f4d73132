package org.yangguang.ledgers.web;

import java.util.Map;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/**
 * The import of ledgers: the form, and what was brought in before.
 *
 * @param agencies whose ledgers may be brought in, label by value
 */
record LedgersPage(DeskPage layout, Map<String, String> agencies, Map<String, String> years, DeskList list) {}
