package org.yangguang.requests.cases;

import java.util.List;

/** A case with what names it. */
public record OpenedCase(CaseHead head, CaseFile file) {

    /**
     * The number under which the application ran when an event happened; for what happened before it was divided that of the whole.
     *
     * @param number of the event, from 1
     */
    public String registrationAt(int number) {
        return file.entries().stream()
                .skip(number)
                .map(CaseEntry::event)
                .filter(CaseEvent.Divided.class::isInstance)
                .map(event -> ((CaseEvent.Divided) event).registrations().getFirst())
                .findFirst()
                .orElse(head.registration());
    }

    /** The numbers of the other parts of an application that was divided, as far as this part knows. */
    public List<String> otherParts() {
        return file.of(CaseEvent.Divided.class)
                .flatMap(divided -> divided.registrations().stream())
                .distinct()
                .filter(registration -> !registration.equals(head.registration()))
                .toList();
    }
}
