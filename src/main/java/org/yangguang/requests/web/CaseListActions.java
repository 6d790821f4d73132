package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.DeskPage;

/** What can be done from the list of cases, by duty. */
final class CaseListActions {

    private CaseListActions() {}

    static DeskPage.Action[] of(SignedInUser user) {
        List<DeskPage.Action> actions = new ArrayList<>();
        actions.add(DeskPage.Action.of("答复书体检", CasePaths.LIST + "/check", "inspect"));
        actions.add(DeskPage.Action.of("不予公开复查", CasePaths.REVIEWS, "cal"));
        if (user.has(Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE)) {
            actions.add(DeskPage.Action.of("导出台账", CasePaths.LEDGER, "download"));
        }
        if (user.has(ExtensionController.DUTIES)) {
            actions.add(DeskPage.Action.of("批量延期", CasePaths.EXTENSIONS, "clock"));
        }
        if (user.has(EnvelopeController.SENDERS)) {
            actions.add(DeskPage.Action.of("打印信封和文书", CasePaths.ENVELOPES, "mail"));
        }
        if (user.has(Duty.CLERK)) {
            actions.add(DeskPage.Action.primary("登记申请", CasePaths.NEW, "plus"));
        }
        return actions.toArray(DeskPage.Action[]::new);
    }
}
