package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.DeskTasks;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.amendments.AmendmentLists;
import org.yangguang.requests.amendments.AmendmentQuery;
import org.yangguang.requests.amendments.AmendmentState;
import org.yangguang.requests.amendments.ListedAmendment;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tone;
import org.yangguang.ui.Worklist;

/** The amendments that wait for somebody, by what presses first. */
@Component
class AmendmentTasks implements DeskTasks {

    /** As many as a person can take in; the list has the rest. */
    private static final int MOST = 50;

    private final AmendmentLists lists;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    AmendmentTasks(AmendmentLists lists, AgencyDirectory agencies, CalendarInForce calendar, Clock clock) {
        this.lists = lists;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Tasks of(SignedInUser user) {
        if (!user.has(CaseDuties.readers())) {
            return new Tasks(List.of(), List.of());
        }
        List<ListedAmendment> open = lists.page(open(user), 1, MOST).items();
        Map<AgencyId, Agency> names =
                agencies.get(open.stream().map(ListedAmendment::agency).collect(Collectors.toSet()));
        DueWords words = new DueWords(calendar.workingDays(), LocalDate.now(clock));
        List<Worklist.Row> mine = new ArrayList<>();
        List<Worklist.Row> others = new ArrayList<>();
        for (ListedAmendment one : open) {
            Chip chip = words.chip(one.due());
            Agency agency = names.get(one.agency());
            String name = agency == null ? "" : agency.name();
            String waits = waits(one, user);
            if (waits != null) {
                mine.add(row(one, name, chip, waits));
            } else if (pressing(chip)
                    && user.may(one.agency(), Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE)) {
                others.add(row(one, name, chip, "内部时限快到或者已经超过，请督促承办人。"));
            }
        }
        return new Tasks(mine, others);
    }

    private static AmendmentQuery open(SignedInUser user) {
        return new AmendmentQuery(
                CaseDuties.agencies(user),
                "",
                Arrays.stream(AmendmentState.values())
                        .filter(AmendmentState::open)
                        .toList(),
                null,
                "due",
                false);
    }

    private static boolean pressing(Chip chip) {
        return chip.tone() == Tone.RED || chip.tone() == Tone.AMBER;
    }

    /** Why it waits for that user; null if it does not. */
    private static @Nullable String waits(ListedAmendment one, SignedInUser user) {
        return switch (one.state()) {
            case HANDLING -> user.may(one.agency(), Duty.HANDLER) ? "请核查记录和证据，提出拟办意见。" : null;
            case REVIEWING -> user.may(one.agency(), Duty.DISCLOSURE_OFFICE_HEAD) ? "拟办意见等您审批。" : null;
            case WAITING, CORRECTED, REJECTED, DIRECTED, WITHDRAWN -> null;
        };
    }

    private static Worklist.Row row(ListedAmendment one, String agency, Chip chip, String why) {
        return new Worklist.Row(
                "pen",
                CaseColumns.shortened(one.record()),
                one.registration(),
                "更正申请　" + agency,
                one.state().label(),
                null,
                chip,
                List.of(why, "时限是单位内部的，条例没有规定期限。"),
                List.of(DeskPage.Action.primary("打开更正申请", AmendmentPaths.of(one.id()), "pen")),
                false);
    }
}
