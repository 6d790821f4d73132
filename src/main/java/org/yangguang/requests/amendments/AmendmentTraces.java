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

    /** @param before the state before; empty for one that is new */
    void tell(Amendment now, String action, String before, String detail, Actor by) {
        events.publishEvent(new CaseMoved(
                by, action, "更正申请 " + now.named(agencies), before, now.state().label(), detail));
    }
}
