package org.yangguang.requests.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.identity.DeskTasks;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.notices.ApplicantNotices;
import org.yangguang.requests.notices.FailedNotice;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Worklist;

/** Requests whose applicants a notice did not reach. */
@Component
class NoticeTasks implements DeskTasks {

    private final ApplicantNotices notices;
    private final AgencyDirectory agencies;

    NoticeTasks(ApplicantNotices notices, AgencyDirectory agencies) {
        this.notices = notices;
        this.agencies = agencies;
    }

    @Override
    public Tasks of(SignedInUser user) {
        List<AgencyId> own = user.agencies(SentNoticeController.SENDERS);
        return own.isEmpty()
                ? new Tasks(List.of(), List.of())
                : new Tasks(notices.failed(own).stream().map(this::row).toList(), List.of());
    }

    private Worklist.Row row(FailedNotice one) {
        return new Worklist.Row(
                "send",
                CaseColumns.shortened(one.content()),
                one.registration(),
                agencies.get(one.agency()).name(),
                "通知申请人",
                null,
                Chip.amber("通知没有发出").with("alert"),
                List.of("短信或者电子邮件没有发出。请打电话告诉申请人，或者在案卷页重新发送。"),
                List.of(DeskPage.Action.primary("打开申请", CasePaths.of(one.request()), "inbox")),
                false);
    }
}
