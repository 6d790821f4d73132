package org.yangguang.identity.web;

import java.util.Map;
import org.yangguang.ui.DeskPage;

/**
 * Lending one's duties.
 *
 * @param colleagues who can act, name by id
 */
record DelegationPage(DeskPage layout, Map<String, String> colleagues) {}
