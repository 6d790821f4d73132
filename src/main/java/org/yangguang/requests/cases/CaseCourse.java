package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.ExtensionNotified;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseEvent.Withdrawn;

/**
 * A case as a ledger's row tells it: from the first consultation sent to the last answered, however many there were.
 *
 * @param closing null while it is open, and for one that was withdrawn before it counted as received
 */
record CaseCourse(Request.Course course, Request.@Nullable Closing closing) {

    static CaseCourse of(CaseFile file) {
        List<Consultation> consultations = file.consultations();
        boolean open = consultations.stream().anyMatch(Consultation::open);
        return new CaseCourse(
                new Request.Course(
                        file.last(CorrectionAsked.class)
                                .map(CorrectionAsked::on)
                                .orElse(null),
                        file.last(CorrectionReceived.class)
                                .map(CorrectionReceived::on)
                                .orElse(null),
                        consultations.stream()
                                .map(Consultation::sentOn)
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        open ? null : lastEnd(consultations),
                        file.last(ExtensionNotified.class)
                                .map(ExtensionNotified::on)
                                .orElse(null)),
                closing(file));
    }

    private static @Nullable LocalDate lastEnd(List<Consultation> consultations) {
        return consultations.stream()
                .map(Consultation::endedOn)
                .flatMap(on -> Optional.ofNullable(on).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Request.@Nullable Closing closing(CaseFile file) {
        if (file.receivedOn() == null) {
            return null;
        }
        Optional<Withdrawn> withdrawn = file.last(Withdrawn.class);
        if (withdrawn.isPresent()) {
            return new Request.Closing(withdrawn.get().on(), Outcome.OTHERWISE_CLOSED, null, null, null);
        }
        return file.last(Replied.class)
                .flatMap(reply -> file.last(Proposed.class).map(proposed -> closing(reply, proposed.proposal())))
                .orElse(null);
    }

    private static Request.Closing closing(Replied reply, Proposal proposal) {
        return new Request.Closing(
                reply.on(), proposal.outcome(), proposal.notHeld(), proposal.referredTo(), reply.number());
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("asked", course.correctionAskedOn());
        all.put("corrected", course.correctionReceivedOn());
        all.put("sent", course.consultationSentOn());
        all.put("returned", course.consultationReturnedOn());
        all.put("extended", course.extendedOn());
        all.put("closed", closing == null ? null : closing.on());
        all.put("outcome", closing == null ? null : closing.outcome().name());
        all.put(
                "reason",
                closing == null || closing.notHeldReason() == null
                        ? null
                        : closing.notHeldReason().name());
        all.put("referred", closing == null ? null : closing.referredTo());
        all.put("number", closing == null ? null : closing.replyNumber());
        return all;
    }
}
