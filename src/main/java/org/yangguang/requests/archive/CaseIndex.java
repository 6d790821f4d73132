package org.yangguang.requests.archive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent.Delivered;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.requests.cases.ImportedCourse;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.reassessment.Reassessment;

/**
 * What an archive says of its case, for machines ({@code index.json}) and, set as a page, for people. Names of the parts are those
 * of the file.
 *
 * @param format names this form and its version
 * @param applicant name; null where it is not on record
 * @param receivedOn null where it never counted as received
 * @param decision row of table 3; null where it was withdrawn
 * @param deliveries proofs that replies arrived, as known
 * @param timeline in the order in which it was entered
 * @param reviews what came of looking at withheld information again
 */
record CaseIndex(
        String format,
        String agency,
        String registration,
        String applicantType,
        @Nullable String applicant,
        String content,
        String channel,
        String arrivedOn,
        @Nullable String receivedOn,
        String state,
        @Nullable String decision,
        List<Delivery> deliveries,
        List<Entry> timeline,
        List<Review> reviews,
        List<ArchivedFile> files) {

    private static final String FORMAT = "yangguang-case/1";

    /**
     * How a reply went out, and how it is known to have arrived.
     *
     * @param number of the reply letter; null where no letter went out
     * @param arrivedOn null where it is not known to have arrived
     */
    record Delivery(
            String sentOn,
            String way,
            @Nullable String number,
            @Nullable String arrivedOn,
            @Nullable String proof) {}

    /** @param enteredAt local time, to the minute */
    record Entry(int number, String on, String what, String detail, String by, String enteredAt) {}

    /** A look at withheld information after the reply (art. 18). */
    record Review(String on, String result, String text, String by) {

        private static Review of(Reassessment one) {
            return new Review(
                    one.on().toString(), one.result(), one.text(), one.by().name());
        }
    }

    static CaseIndex of(
            OpenedCase opened,
            String agency,
            @Nullable String applicant,
            List<Reassessment> reviews,
            List<ArchivedFile> files,
            ZoneId zone) {
        CaseFile file = opened.file();
        LocalDate received = file.receivedOn();
        return new CaseIndex(
                FORMAT,
                agency,
                opened.head().registration(),
                opened.head().applicantType().label(),
                applicant,
                file.content(),
                file.arrival().channel().label(),
                file.arrival().on().toString(),
                received == null ? null : received.toString(),
                file.state().label(),
                file.last(Replied.class)
                        .flatMap(reply -> file.last(Proposed.class))
                        .map(proposed -> proposed.proposal().outcome().label())
                        .orElse(null),
                deliveries(file),
                timeline(file, zone),
                reviews.stream().map(Review::of).toList(),
                files);
    }

    private static List<Delivery> deliveries(CaseFile file) {
        List<Delivery> all = new ArrayList<>();
        file.entries().forEach(entry -> {
            if (entry.event() instanceof Replied reply) {
                String way = ImportedCourse.tells(entry) ? "台账未记载" : reply.by().label();
                all.add(new Delivery(reply.on().toString(), way, reply.number(), null, null));
            } else if (entry.event() instanceof Delivered came && !all.isEmpty()) {
                Delivery sent = all.removeLast();
                all.add(new Delivery(
                        sent.sentOn(), sent.way(), sent.number(), came.on().toString(), came.proof()));
            }
        });
        return all;
    }

    private static List<Entry> timeline(CaseFile file, ZoneId zone) {
        List<Entry> all = new ArrayList<>();
        for (CaseEntry entry : file.entries()) {
            all.add(new Entry(
                    all.size() + 1,
                    entry.event().on().toString(),
                    EventWords.what(entry),
                    EventWords.detail(entry),
                    entry.by().name(),
                    entry.at()
                            .atZone(zone)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString()
                            .replace('T', ' ')));
        }
        return all;
    }
}
