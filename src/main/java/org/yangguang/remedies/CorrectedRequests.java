package org.yangguang.remedies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.shared.Actor;

/** Reopens the request whose reply was corrected: it is answered anew within 20 working days. */
@Component
public class CorrectedRequests {

    private final CaseFiles files;
    private final CaseDesk desk;
    private final Clock clock;

    CorrectedRequests(CaseFiles files, CaseDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** Part of the change that ended the case; a request that is open already, or not on record, is left as it is. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(ActCorrected corrected) {
        files.find(corrected.agency(), corrected.registration())
                .map(files::get)
                .filter(opened -> !opened.file().state().open())
                .ifPresent(opened ->
                        desk.add(opened.head().id(), opened.head().version(), reopened(corrected), Actor.PROGRAM));
    }

    private CaseEvent reopened(ActCorrected corrected) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = corrected.on();
        return new CaseEvent.Reopened(on.isAfter(today) ? today : on, "案号 " + corrected.caseNumber() + "，结果为纠正");
    }
}
