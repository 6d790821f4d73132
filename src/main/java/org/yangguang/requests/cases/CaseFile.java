package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent.Arrived;
import org.yangguang.requests.cases.CaseEvent.Assigned;
import org.yangguang.requests.cases.CaseEvent.Confirmed;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.Divided;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Reopened;
import org.yangguang.requests.cases.CaseEvent.Signed;

/**
 * A request as its events tell it; immutable. A case that was reopened begins a round of its own: what was proposed, replied or
 * extended before no longer counts for it.
 *
 * @param entries in the order in which they were entered; the first is the arrival
 */
public record CaseFile(List<CaseEntry> entries) {

    /** @throws IllegalArgumentException if it does not begin with the arrival */
    public CaseFile {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof Arrived)) {
            throw new IllegalArgumentException("a case begins with its arrival");
        }
    }

    /** The case after one thing more happened. */
    public CaseFile with(CaseEntry entry) {
        return new CaseFile(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    public Arrived arrival() {
        return (Arrived) entries.getFirst().event();
    }

    /** Where it stands. */
    public CaseState state() {
        return StateFold.of(this);
    }

    /**
     * Day of receipt (收到申请之日, art. 31): handed in, written down or signed for, the day itself; else the day on which both
     * sides confirmed it; null until then.
     */
    public @Nullable LocalDate receivedOn() {
        Arrived arrived = arrival();
        if (needsConfirmation(arrived.channel(), arrived.signedFor())) {
            return of(Confirmed.class).findFirst().map(Confirmed::on).orElse(null);
        }
        return arrived.on();
    }

    /** Whether art. 31 makes the day of confirmation the day of receipt. */
    public static boolean needsConfirmation(Submission channel, boolean signedFor) {
        return switch (channel) {
            case IN_PERSON, ORAL -> false;
            case POST -> !signedFor;
            case ONLINE, FAX -> true;
        };
    }

    /** What is sought, as last corrected or divided. */
    public String content() {
        String content = arrival().content();
        for (CaseEntry entry : entries) {
            content = switch (entry.event()) {
                case CorrectionReceived received -> received.content();
                case Divided divided -> divided.content();
                default -> content;
            };
        }
        return content;
    }

    /** Who handles it; empty until it was given to somebody. */
    public Optional<Assigned> handler() {
        return of(Assigned.class).reduce((first, second) -> second);
    }

    /** Events of a kind, over all rounds. */
    public <E extends CaseEvent> Stream<E> of(Class<E> kind) {
        return entries.stream().map(CaseEntry::event).filter(kind::isInstance).map(kind::cast);
    }

    /** The number of an event, from 1; the latest where it happened more than once. */
    public int numberOf(CaseEvent event) {
        return entries.stream().map(CaseEntry::event).toList().lastIndexOf(event) + 1;
    }

    /** The entries of this round: all of them, or those since the case was reopened. */
    List<CaseEntry> round() {
        int from = 0;
        for (int i = 0; i < entries.size(); i++) {
            from = entries.get(i).event() instanceof Reopened ? i : from;
        }
        return entries.subList(from, entries.size());
    }

    /** The latest event of a kind in this round. */
    public <E extends CaseEvent> Optional<E> last(Class<E> kind) {
        return round().stream()
                .map(CaseEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, second) -> second);
    }

    /** Whether the one happened in this round, and the other has not since. */
    boolean pending(Class<? extends CaseEvent> asked, Class<? extends CaseEvent> answered) {
        boolean pending = false;
        for (CaseEntry entry : round()) {
            pending = asked.isInstance(entry.event()) || (pending && !answered.isInstance(entry.event()));
        }
        return pending;
    }

    /** All consultations of this round, as they stand. */
    public List<Consultation> consultations() {
        List<Consultation> all = new ArrayList<>();
        round().forEach(entry -> Consultations.apply(all, entry.event()));
        return List.copyOf(all);
    }

    /** The last proposal and what came after it; empty where nothing was proposed in this round. */
    List<CaseEntry> sinceProposal() {
        List<CaseEntry> round = round();
        for (int i = round.size() - 1; i >= 0; i--) {
            if (round.get(i).event() instanceof Proposed) {
                return round.subList(i, round.size());
            }
        }
        return List.of();
    }

    /** Whose review is next, while one is. */
    public Optional<Reviewer> nextReviewer() {
        if (state() != CaseState.REVIEWING) {
            return Optional.empty();
        }
        long signed = sinceProposal().stream()
                .filter(entry -> entry.event() instanceof Signed)
                .count();
        return last(Proposed.class)
                .flatMap(proposed -> ReviewRoute.of(proposed.proposal()).stream()
                        .skip(signed)
                        .findFirst());
    }

    /** Whether an extension was asked for that nobody has decided on. */
    public boolean extensionWaits() {
        return pending(CaseEvent.ExtensionAsked.class, CaseEvent.ExtensionDenied.class)
                && !pending(CaseEvent.ExtensionApproved.class, CaseEvent.ExtensionAsked.class);
    }

    /** Whether the next review is that user's, by duty and by four eyes. */
    public boolean reviewWaitsFor(SignedInUser user) {
        return nextReviewer().isPresent()
                && sinceProposal().stream().noneMatch(entry -> entry.by().isSamePersonAs(user.actor()))
                && user.has(nextReviewer().get().duty());
    }
}
