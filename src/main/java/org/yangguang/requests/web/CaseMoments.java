package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.requests.letters.LetterOfCase;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Tells what happened to a case, for those who handle it; newest first. */
final class CaseMoments {

    private CaseMoments() {}

    /**
     * @param letters those of the case
     * @param path of the case's letters; null for who may not open them
     */
    static List<Moment> of(CaseFile file, Clock clock, List<LetterOfCase> letters, @Nullable String path) {
        List<CaseEntry> entries = file.entries();
        List<Moment> moments = new ArrayList<>();
        for (int number = 1; number <= entries.size(); number++) {
            int event = number;
            CaseEntry entry = entries.get(number - 1);
            List<LetterOfCase> own =
                    letters.stream().filter(letter -> letter.event() == event).toList();
            moments.add(moment(
                    entry,
                    clock,
                    own.stream()
                            .filter(letter -> letter.letter() == 1)
                            .findFirst()
                            .orElse(null),
                    path));
            own.stream()
                    .filter(letter -> letter.letter() > 1)
                    .map(letter -> beside(letter, entry, clock, path))
                    .forEach(moments::add);
        }
        return moments.reversed();
    }

    private static Moment moment(CaseEntry entry, Clock clock, @Nullable LetterOfCase letter, @Nullable String path) {
        String who = entry.by().name();
        return new Moment(
                tone(entry.event()),
                icon(entry.event()),
                EventWords.what(entry) + "　" + who,
                LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                why(entry) + (letter == null ? "" : version(letter)),
                letter == null ? null : address(letter, path));
    }

    /** A further letter of the same event. */
    private static Moment beside(LetterOfCase letter, CaseEntry entry, Clock clock, @Nullable String path) {
        return new Moment(
                Tone.PLAIN,
                "mail",
                letter.kind().label() + "　" + entry.by().name(),
                LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                (letter.kind().toApplicant() ? "给申请人" : "给第三方") + version(letter),
                address(letter, path));
    }

    private static String version(LetterOfCase letter) {
        return letter.version() == null ? "" : "；文书模板：" + letter.version();
    }

    private static @Nullable String address(LetterOfCase letter, @Nullable String path) {
        return path == null || !letter.notice()
                ? null
                : path + "/letters/" + letter.event() + "/" + letter.letter() + ".pdf";
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
