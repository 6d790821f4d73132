package org.yangguang.identity.web;

import java.util.List;
import java.util.Map;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.ui.PortalPage;

/**
 * First set-up and its result.
 *
 * @param file where the code lies
 * @param asksCounty whether the county office must be named
 * @param made the administrators with their one-time passwords, shown this once
 */
record SetUpPage(PortalPage layout, String file, boolean asksCounty, List<Made> made) {

    /** An administrator who was made. */
    record Made(String duty, String login, String name, String password) {}

    static SetUpPage done(Map<Duty, AccountDesk.Created> made) {
        List<Made> rows = made.entrySet().stream()
                .map(entry -> new Made(
                        entry.getKey().label(),
                        entry.getValue().account().login(),
                        entry.getValue().account().name(),
                        entry.getValue().oneTimePassword()))
                .toList();
        return new SetUpPage(PortalPage.titled("首次设置完成"), "", false, rows);
    }
}
