package org.yangguang.requests.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentEvent;

/** Makes the event of an action on an amendment out of what was entered. */
@Component
class AmendmentEvents {

    private final AgencyDirectory agencies;

    AmendmentEvents(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** All that is required is filled in by then. */
    AmendmentEvent of(AmendmentAction action, AmendmentForm form) {
        return switch (action) {
            case CORRECT ->
                new AmendmentEvent.Correction(form.day(), form.words(), Objects.requireNonNull(form.done()));
            case REJECT -> new AmendmentEvent.Rejection(form.day(), form.words());
            case FORWARD -> {
                Agency to = chosen(form).orElseThrow();
                yield new AmendmentEvent.Forwarding(form.day(), to.agencyId().value(), to.name(), form.words());
            }
            case DIRECT -> direction(form);
            case ASK_EVIDENCE ->
                new AmendmentEvent.EvidenceAsked(form.day(), form.words(), Objects.requireNonNull(form.until()));
            case RECEIVE_EVIDENCE -> new AmendmentEvent.EvidenceSent(form.day(), form.words());
            case APPROVE ->
                Objects.requireNonNull(form.agreed())
                        ? new AmendmentEvent.Approved(form.day(), form.words())
                        : new AmendmentEvent.Returned(form.day(), form.words());
            case WITHDRAW -> new AmendmentEvent.Withdrawn(form.day(), form.words());
        };
    }

    private AmendmentEvent direction(AmendmentForm form) {
        String contact = WhoForm.text(form.contact());
        return chosen(form)
                .map(one -> new AmendmentEvent.Direction(form.day(), one.name(), contact(one.card()), form.words()))
                .orElseGet(() -> new AmendmentEvent.Direction(
                        form.day(), WhoForm.text(form.name()), contact.isEmpty() ? null : contact, form.words()));
    }

    private Optional<Agency> chosen(AmendmentForm form) {
        return Optional.ofNullable(form.agency()).map(id -> agencies.answering(new AgencyId(id)));
    }

    private static @Nullable String contact(ContactCard card) {
        String lines = card.inOneLine();
        return lines.isEmpty() ? null : lines;
    }
}
