package org.yangguang.requests.notices;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.ui.SiteProperties;

/** Makes the message of a notice, at the moment in which it is sent. */
@Component
class NoticeWriter {

    private final Applications applications;
    private final CaseFiles files;
    private final CalendarInForce calendar;
    private final SiteProperties site;

    NoticeWriter(Applications applications, CaseFiles files, CalendarInForce calendar, SiteProperties site) {
        this.applications = applications;
        this.files = files;
        this.calendar = calendar;
        this.site = site;
    }

    /** A message as it goes out. */
    record Message(String address, String subject, String text) {}

    /** @throws NotSent if nobody knows any more where it goes */
    @Transactional(readOnly = true)
    Message message(Notice notice) throws NotSent {
        String address = applications
                .of(notice.request())
                .filter(Application::notices)
                .flatMap(notice.way()::address)
                .orElseThrow(() -> new NotSent(NoticeFailure.NO_ADDRESS, "notice " + notice.id()));
        OpenedCase opened = files.get(notice.request());
        List<CaseEntry> entries = opened.file().entries();
        NoticeText text = Objects.requireNonNull(
                NoticeText.of(new CaseFile(entries.subList(0, notice.event())), calendar.workingDays()));
        String registration = opened.head().registration();
        return new Message(address, text.subject(registration), text.line(registration, where(opened.file())));
    }

    /** Only who applied on the portal has the code with which the page shows a request; to all others letters go. */
    private String where(CaseFile file) {
        if (file.arrival().channel() != Submission.ONLINE) {
            return site.telephone() == null ? "详见书面通知。" : "详见书面通知，咨询电话：" + site.telephone();
        }
        return site.domain() == null
                ? "请凭查询码在" + site.name() + "“查进度”中查看。"
                : "凭查询码查看：https://" + site.domain() + "/requests/status";
    }
}
