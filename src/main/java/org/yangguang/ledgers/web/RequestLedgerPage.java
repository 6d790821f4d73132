package org.yangguang.ledgers.web;

import java.util.Map;
import org.yangguang.ui.DeskPage;

/**
 * Where the requests of a year are taken out as a ledger.
 *
 * @param agencies by number
 * @param named whether the user may have applicants' names in the clear
 */
record RequestLedgerPage(DeskPage layout, Map<String, String> agencies, Map<String, String> years, boolean named) {}
