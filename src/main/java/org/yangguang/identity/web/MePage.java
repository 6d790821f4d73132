package org.yangguang.identity.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * One's own account.
 *
 * @param mayLend whether duties can be lent at all
 */
record MePage(DeskPage layout, List<Fact> facts, List<Place> places, List<Lent> lent, boolean mayLend) {

    /** A browser in which the account is signed in. */
    record Place(String key, String browser, String address, String since, String lastUsed, boolean present) {}

    /** Somebody acting for somebody. */
    record Lent(long id, String who, String days, String reason, String state, boolean open) {}
}
