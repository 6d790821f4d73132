package org.yangguang.requests.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.amendments.AmendmentEvent.Approved;
import org.yangguang.requests.amendments.AmendmentEvent.Arrived;
import org.yangguang.requests.amendments.AmendmentEvent.EvidenceAsked;
import org.yangguang.requests.amendments.AmendmentEvent.Forwarding;
import org.yangguang.requests.amendments.AmendmentEvent.Proposal;

/** All that happened to an amendment, oldest first; state, agency and clock are read from it. */
public record AmendmentFile(List<AmendmentEntry> entries) {

    public AmendmentFile {
        entries = List.copyOf(entries);
    }

    AmendmentFile with(AmendmentEntry entry) {
        List<AmendmentEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new AmendmentFile(more);
    }

    public Arrived arrival() {
        return (Arrived) entries.getFirst().event();
    }

    public AmendmentState state() {
        return AmendmentFold.state(entries);
    }

    /** The agency that has the case. */
    public AgencyId agency() {
        int forwarded = forwardedAt();
        return forwarded < 0
                ? entries.getFirst().agency()
                : new AgencyId(((Forwarding) before(forwarded).proposal().orElseThrow()).agency());
    }

    /** Every agency that has or had it. */
    public List<AgencyId> holders() {
        return Stream.concat(entries.stream().map(AmendmentEntry::agency), Stream.of(agency()))
                .distinct()
                .toList();
    }

    /** What was proposed last. */
    public Optional<Proposal> proposal() {
        return proposed().map(entry -> (Proposal) entry.event());
    }

    /** The same with who proposed it. */
    public Optional<AmendmentEntry> proposed() {
        return entries.reversed().stream()
                .filter(entry -> entry.event() instanceof Proposal)
                .findFirst();
    }

    /** What ended it or forwarded it by the approval at that place; none for what else happened. */
    public Optional<Proposal> approvedAt(int at) {
        return entries.get(at).event() instanceof Approved ? before(at).proposal() : Optional.empty();
    }

    /** When it came to the agency that wrote the letter of the entry at that place. */
    LocalDate reachedOn(int at) {
        return before(at).startedOn();
    }

    private AmendmentFile before(int at) {
        return new AmendmentFile(entries.subList(0, at));
    }

    /** The place of the entry by which it was last forwarded; -1 where it never was. */
    private int forwardedAt() {
        int at = entries.size() - 1;
        while (at >= 0 && approvedAt(at).filter(Forwarding.class::isInstance).isEmpty()) {
            at--;
        }
        return at;
    }

    /** What happened since it came to the agency that has it. */
    List<AmendmentEntry> round() {
        return entries.subList(forwardedAt() + 1, entries.size());
    }

    /** When it came to the agency that has it: from the day after, the office's own term counts. */
    public LocalDate startedOn() {
        return entries.get(Math.max(forwardedAt(), 0)).event().on();
    }

    /** Until when evidence is waited for; null where none is. */
    public @Nullable LocalDate waitsUntil() {
        return state() == AmendmentState.WAITING
                ? entries.reversed().stream()
                        .map(AmendmentEntry::event)
                        .filter(EvidenceAsked.class::isInstance)
                        .map(event -> ((EvidenceAsked) event).until())
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    /** When it ended; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return state().open() ? null : entries.getLast().event().on();
    }
}
