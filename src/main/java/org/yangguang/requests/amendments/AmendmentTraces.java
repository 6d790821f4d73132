package org.yangguang.requests.amendments;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.cases.CaseMoved;
import org.yangguang.shared.Actor;

/** Tells the audit trail what was done to an amendment. */
@Component
class AmendmentTraces {

    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    AmendmentTraces(AgencyDirectory agencies, ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.events = events;
    }

    /**
     * @param at the case as it was at the agency that acted: a forwarding is the act of who forwards
     * @param before the state before; empty for one that is new
     */
    void tell(Amendment at, String action, String before, String after, String detail, Actor by) {
        events.publishEvent(new CaseMoved(by, action, "更正申请 " + at.named(agencies), before, after, detail));
    }
}
