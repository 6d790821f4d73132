package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.DeskTasks;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseLists;
import org.yangguang.requests.cases.CaseQuery;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tone;
import org.yangguang.ui.Worklist;

/** The requests that wait for somebody, by what is due first; before all else, because the law counts their days. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseTasks implements DeskTasks {

    /** As many as a person can take in; the list has the rest. */
    private static final int MOST = 100;

    private final CaseLists lists;
    private final CaseFiles files;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    CaseTasks(CaseLists lists, CaseFiles files, AgencyDirectory agencies, CalendarInForce calendar, Clock clock) {
        this.lists = lists;
        this.files = files;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Tasks of(SignedInUser user) {
        if (!user.has(CaseDuties.readers())) {
            return new Tasks(List.of(), List.of());
        }
        List<ListedCase> open = lists.page(open(user), 1, MOST).items();
        Map<Long, CaseFile> found = files.of(open.stream().map(ListedCase::id).toList());
        Map<AgencyId, Agency> names =
                agencies.get(open.stream().map(ListedCase::agency).collect(Collectors.toSet()));
        DueWords words = new DueWords(calendar.workingDays(), LocalDate.now(clock));
        List<Worklist.Row> mine = new ArrayList<>();
        List<Worklist.Row> others = new ArrayList<>();
        for (ListedCase one : open) {
            Chip chip = words.chip(one.due());
            String waits = waits(one, found.get(one.id()), user);
            Agency agency = names.get(one.agency());
            String name = agency == null ? "" : agency.name();
            if (waits != null) {
                mine.add(row(one, name, chip, waits));
            } else if (pressing(chip) && user.has(Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE)) {
                others.add(row(one, name, chip, "这件申请快到期或者已经逾期，请督促承办人。"));
            }
        }
        return new Tasks(mine, others);
    }

    private static CaseQuery open(SignedInUser user) {
        return new CaseQuery(
                CaseDuties.agencies(user),
                "",
                Arrays.stream(CaseState.values()).filter(CaseState::open).toList(),
                null,
                false,
                "due",
                false);
    }

    private static boolean pressing(Chip chip) {
        return chip.tone() == Tone.RED || chip.tone() == Tone.AMBER;
    }

    /** Why it waits for that user; null if it does not. */
    private static @Nullable String waits(ListedCase one, @Nullable CaseFile file, SignedInUser user) {
        AgencyId agency = one.agency();
        if (file != null && file.extensionWaits() && user.may(agency, Duty.DISCLOSURE_OFFICE_HEAD)) {
            return "承办人申请延期，等您审批。";
        }
        boolean handler = file == null
                ? user.may(agency, Duty.HANDLER)
                : file.handler()
                        .filter(by -> by.login().equals(user.actor().login()))
                        .isPresent();
        return switch (one.state()) {
            case UNCONFIRMED -> user.may(agency, Duty.CLERK) ? "请与申请人确认，确认之日为收到申请之日。" : null;
            case RECEIVED -> user.may(agency, Duty.CLERK) ? "请分给承办人。" : null;
            case REVIEWING -> file != null && file.reviewWaitsFor(user) ? "拟办意见等您审核。" : null;
            case HANDLING -> handler ? "请检索、拟办；需要补正、征求意见或者延期的及时办理。" : null;
            case APPROVED -> handler ? "审核已经通过，请制作答复书并送达。" : null;
            case CORRECTING, EXPLAINING, PAYING, CONSULTING -> null;
            case REPLIED, ARCHIVED -> null;
        };
    }

    private static Worklist.Row row(ListedCase one, String agency, Chip chip, String why) {
        return new Worklist.Row(
                "inbox",
                CaseColumns.shortened(one.content()),
                one.registration(),
                agency,
                one.state().label(),
                one.handler(),
                chip,
                List.of(why),
                List.of(DeskPage.Action.primary("打开申请", CasePaths.of(one.id()), "inbox")),
                false);
    }
}
