package org.yangguang.identity.web;

import java.util.List;
import java.util.Map;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * One account.
 *
 * @param mayAmend whether the viewer keeps what the system administrator keeps
 * @param maySetDuties whether the viewer gives duties and ends sessions
 * @param places where it is signed in; only for whoever may end that
 */
record AccountPage(
        DeskPage layout,
        long id,
        List<Fact> facts,
        boolean mayAmend,
        boolean maySetDuties,
        List<Act> acts,
        List<MePage.Place> places,
        Map<String, String> agencies,
        Map<String, String> officeDuties,
        Map<String, String> administrators) {

    /** Something that can be done to the account at once. */
    record Act(String label, String path, String explanation) {}
}
