package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Tells what happened to a case, for those who handle it; newest first. */
final class CaseMoments {

    private CaseMoments() {}

    /**
     * @param versions by the number of its event, which version of its template a letter was made of
     * @param letters address of the case's letters, before the number of the event; null for who may not open them
     */
    static List<Moment> of(CaseFile file, Clock clock, Map<Integer, String> versions, @Nullable String letters) {
        List<CaseEntry> entries = file.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(at -> moment(
                        entries.get(at),
                        clock,
                        versions.get(at + 1),
                        letters != null && CaseNotices.possible(entries.get(at).event())
                                ? letters + (at + 1) + ".pdf"
                                : null))
                .toList()
                .reversed();
    }

    private static Moment moment(CaseEntry entry, Clock clock, @Nullable String version, @Nullable String letter) {
        String who = entry.by().name();
        return new Moment(
                tone(entry.event()),
                icon(entry.event()),
                EventWords.what(entry) + "　" + who,
                LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                why(entry) + (version == null ? "" : "；文书模板：" + version),
                letter);
    }

    private static String why(CaseEntry entry) {
        String detail = EventWords.detail(entry);
        return EventWords.day(entry.event().on()) + (detail.isEmpty() ? "" : "；" + detail);
    }

    private static Tone tone(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionAsked ignored -> Tone.AMBER;
            case CaseEvent.CorrectionReceived ignored -> Tone.AMBER;
            case CaseEvent.Consulted ignored -> Tone.AMBER;
            case CaseEvent.OpinionReceived ignored -> Tone.AMBER;
            case CaseEvent.ConsultationLapsed ignored -> Tone.AMBER;
            case CaseEvent.FeeNotified ignored -> Tone.AMBER;
            case CaseEvent.FeePaid ignored -> Tone.AMBER;
            case CaseEvent.ExtensionNotified ignored -> Tone.AMBER;
            case CaseEvent.ReplyDelayed ignored -> Tone.AMBER;
            case CaseEvent.Reopened ignored -> Tone.AMBER;
            default -> Tone.PLAIN;
        };
    }

    private static String icon(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> "inbox";
            case CaseEvent.Confirmed ignored -> "phone";
            case CaseEvent.Assigned ignored -> "user";
            case CaseEvent.Divided ignored -> "grid";
            case CaseEvent.CorrectionAsked ignored -> "pause";
            case CaseEvent.Consulted ignored -> "pause";
            case CaseEvent.FeeNotified ignored -> "coin";
            case CaseEvent.CorrectionReceived ignored -> "history";
            case CaseEvent.Signed ignored -> "check";
            case CaseEvent.Returned ignored -> "undo";
            case CaseEvent.Replied ignored -> "send";
            case CaseEvent.Delivered ignored -> "done";
            case CaseEvent.Archived ignored -> "folder";
            default -> "pen";
        };
    }
}
