package org.yangguang.requests.cases;

import java.util.List;
import org.yangguang.requests.cases.CaseEvent.ConsultationLapsed;
import org.yangguang.requests.cases.CaseEvent.ConsultationServed;
import org.yangguang.requests.cases.CaseEvent.Consulted;
import org.yangguang.requests.cases.CaseEvent.OpinionReceived;

/** Reads consultations from events. */
final class Consultations {

    private Consultations() {}

    static void apply(List<Consultation> all, CaseEvent event) {
        if (event instanceof Consulted sent) {
            all.add(new Consultation(all.size() + 1, sent.kind(), sent.party(), sent.on(), null, null, null));
        } else if (event instanceof ConsultationServed served) {
            all.set(
                    served.consultation() - 1,
                    all.get(served.consultation() - 1).served(served.on()));
        } else if (event instanceof OpinionReceived came) {
            all.set(came.consultation() - 1, all.get(came.consultation() - 1).ended(came.on(), came.opinion()));
        } else if (event instanceof ConsultationLapsed lapsed) {
            all.set(
                    lapsed.consultation() - 1,
                    all.get(lapsed.consultation() - 1).ended(lapsed.on(), null));
        }
    }
}
